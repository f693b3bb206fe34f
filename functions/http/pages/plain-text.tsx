import { Fragment } from 'preact'
import { parsePlainText } from '../../../shared/plain-text.ts'

/** A city's own text of a page, under the heading that the page has already; `lang` where it differs from the page's. */
export function PlainText({ text, lang }: { text: string; lang: string | undefined }) {
  return (
    <section class="prose" lang={lang}>
      {parsePlainText(text).map((block, index) =>
        block.kind === 'heading' ? (
          <h2 key={index}>{block.text}</h2>
        ) : (
          <p key={index}>
            {block.lines.map((line, at) => (
              <Fragment key={at}>
                {at > 0 && <br />}
                {line}
              </Fragment>
            ))}
          </p>
        ),
      )}
    </section>
  )
}
