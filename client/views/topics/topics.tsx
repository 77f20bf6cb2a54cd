export default function View() {
  return (
    <div className="page">
      <h1>topics</h1>
    </div>
  )
}
