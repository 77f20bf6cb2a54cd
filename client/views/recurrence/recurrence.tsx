export default function View() {
  return (
    <div className="page">
      <h1>recurrence</h1>
    </div>
  )
}
