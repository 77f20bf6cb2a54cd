export default function View() {
  return (
    <div className="page">
      <h1>documents</h1>
    </div>
  )
}
