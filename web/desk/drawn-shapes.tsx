import type { Redaction } from '../../shared/redaction.ts'

interface DrawnShapesProps {
  /** In pixels of the picture. */
  shapes: readonly Redaction[]
  width: number
  height: number
}

/** How what was drawn looks before it is covered: one surface with one edge around it, however many dabs there are. */
export function DrawnShapes({ shapes, width, height }: DrawnShapesProps) {
  const cell = Math.max(width, height) / 80
  return (
    <>
      <defs>
        <pattern id="cover-cells" width={cell} height={cell} patternUnits="userSpaceOnUse">
          <path class="cover-cell" d={`M0 0H${cell / 2}V${cell}H${cell}V${cell / 2}H0z`} />
        </pattern>
        <mask id="cover-around" maskUnits="userSpaceOnUse" x="0" y="0" width={width} height={height}>
          <rect width={width} height={height} fill="#fff" />
          {shapes.map((shape, index) => (
            <Outline key={index} class="cover-cut" shape={shape} />
          ))}
        </mask>
      </defs>
      <g class="cover-fills">
        {shapes.map((shape, index) => (
          <Outline key={index} class="cover-fill" shape={shape} />
        ))}
        {shapes.map((shape, index) => shape.kind === 'pixelate' && <Outline key={index} class="cover-cells" shape={shape} />)}
      </g>
      <g mask="url(#cover-around)">
        {['cover-around-under', 'cover-around'].map(name => shapes.map((shape, index) => <Outline key={`${name} ${index}`} class={name} shape={shape} />))}
      </g>
    </>
  )
}

/** One shape, in pixels of the picture. */
export function Outline({ class: name, shape: { shape, x, y, width, height } }: { class: string; shape: Omit<Redaction, 'kind'> }) {
  if (shape === 'box') return <rect class={name} x={x} y={y} width={width} height={height} />
  return <ellipse class={name} cx={x + width / 2} cy={y + height / 2} rx={width / 2} ry={height / 2} />
}
