export default function View() {
  return (
    <div className="page">
      <h1>compare</h1>
    </div>
  )
}
