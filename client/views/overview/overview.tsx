export default function View() {
  return (
    <div className="page">
      <h1>overview</h1>
    </div>
  )
}
