import { LIMITS } from '../../shared/limits.ts'
import type { SubmissionBody } from '../../shared/submission.ts'
import type { Draft } from './draft.ts'

const USES = ['print', 'partners', 'advertising'] as const

/** Write the body of a submission from a checked draft; an empty credit becomes the page's word for anonymous. */
export function submissionBody({ fields, photos }: Draft, anonymous: string): SubmissionBody {
  const { campaign, place, location, lang, licence, terms, people, aiMade, invited } = fields
  const title = oneLine(fields.title)
  const text = fields.text.trim()
  const email = fields.email.trim()
  return {
    ...(campaign && { campaign }),
    ...(place && { place }),
    ...(location && { location }),
    story: { ...(title && { title }), ...(text && { text }), lang },
    tags: [],
    credit: oneLine(fields.credit).slice(0, LIMITS.credit) || anonymous,
    licence,
    ...(email && { email }),
    consents: {
      terms,
      ownWork: true,
      people: people === 'none' || people === '' ? 'none' : 'agreed',
      minors: people === 'guardian' ? 'guardian' : 'none',
      uses: ['gallery', ...USES.filter(use => fields[use])],
      aiMade,
    },
    ...(invited && { invited }),
    photos: photos.map(({ type, bytes, alt }) => ({ type, bytes, ...(alt.trim() && { alt: alt.trim() }) })),
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
