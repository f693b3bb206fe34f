import { renderToString } from 'preact-render-to-string'
import { FrameElement, type FrameElementProps } from '../../../web/embed/frame-element.tsx'

/**
 * What consumers put into their pages: the frame, and before it a link to the page, in a quotation that nobody sees. WordPress, which takes every
 * attribute off a quotation, shows it until the frame has told its height, and hears frames only beside one.
 */
export function oembedHtml(frame: FrameElementProps, page: string): string {
  const html = renderToString(
    <>
      <blockquote hidden>
        <a href={page}>{frame.title}</a>
      </blockquote>
      <FrameElement {...frame} />
    </>,
  )
  // A title in brackets must be no short code of the page that it comes into.
  return html.replaceAll('[', '&#91;').replaceAll(']', '&#93;')
}
