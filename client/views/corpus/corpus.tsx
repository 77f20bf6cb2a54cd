export default function View() {
  return (
    <div className="page">
      <h1>corpus</h1>
    </div>
  )
}
