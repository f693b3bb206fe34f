import { renderToString } from 'preact-render-to-string'
import type { Entry } from './feed.ts'

/** The words of an entry as HTML; the text of an entry is none, and some readers take for HTML whatever they are given. */
export const textHtml = ({ text, lang }: Pick<Entry, 'text' | 'lang'>): string => renderToString(<Paragraphs text={text} lang={lang} />)

/** An entry as HTML for readers that show nothing else: every picture, the words in their paragraphs, author and licence. */
export function entryHtml({ photos, text, lang, credit, licence, url }: Entry): string {
  return renderToString(
    <>
      {photos.map(photo => (
        <p key={photo.url}>
          <a href={url}>
            <img src={photo.url} width={photo.width} height={photo.height} alt={photo.alt} />
          </a>
        </p>
      ))}
      <Paragraphs text={text} lang={lang} />
      <p>
        <bdi>{credit}</bdi>, <a href={licence.url}>{licence.name}</a>
      </p>
    </>,
  )
}

function Paragraphs({ text = '', lang }: { text?: string | undefined; lang: string }) {
  const paragraphs = text.split(/\n\s*\n/).filter(each => each.trim())
  return (
    <>
      {paragraphs.map(paragraph => (
        <p key={paragraph} lang={lang} dir="auto">
          {paragraph}
        </p>
      ))}
    </>
  )
}
