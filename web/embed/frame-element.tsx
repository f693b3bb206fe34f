export interface FrameElementProps {
  src: string
  title: string
  /** Pixels, or a share of what is around it. */
  width: number | `${number}%`
  height: number
}

/** The frame that another site puts into its page. `frameborder`, since systems that clean it let no style through. */
export function FrameElement({ src, title, width, height }: FrameElementProps) {
  return <iframe src={src} title={title} width={width} height={height} frameborder={0} loading="lazy" />
}
