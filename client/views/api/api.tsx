export default function View() {
  return (
    <div className="page">
      <h1>api</h1>
    </div>
  )
}
