export default function View() {
  return (
    <div className="page">
      <h1>recommendations</h1>
    </div>
  )
}
