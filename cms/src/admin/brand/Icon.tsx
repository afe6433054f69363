import { MARK_HEIGHT, MARK_WIDTH, STROKE_WIDTH, strokes } from './mark.ts'

/** The mark alone, where the admin shows where "home" is. */
export function Icon() {
  return (
    <svg
      className="mark"
      viewBox={`0 0 ${MARK_WIDTH} ${MARK_HEIGHT}`}
      shapeRendering="crispEdges"
      aria-hidden
    >
      {strokes.map(({ x, length, color }) => (
        <rect key={x} x={x} width={STROKE_WIDTH} height={length} fill={color} />
      ))}
    </svg>
  )
}
