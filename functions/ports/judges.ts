import type { Finding, TextFinding, TextPlace } from '../../shared/moderation.ts'
import type { Picture } from './imaging.ts'

/** Judges that look beside those that count, for comparison alone: nothing waits for them, and nothing follows. */
export interface ShadowJudges {
  image?: ImageJudge
  text?: TextJudge
}

/** What an embedded or remote model sees in a picture. A failure throws: the caller turns it into `unavailable`. */
export interface ImageJudge {
  judge(picture: Pick<Picture, 'width' | 'sample' | 'view' | 'render'>): Promise<Finding[]>
}

/** One of a submission's texts: never empty, within the limits of its field. */
export interface JudgedText extends Pick<TextPlace, 'field' | 'photo'> {
  text: string
}

/** What a check of our own or a remote service finds in words. A failure throws: the caller turns it into `unavailable`. */
export interface TextJudge {
  /** `lang`: the language that the sender named (BCP 47), which need not be the one that is written. */
  judge(texts: readonly JudgedText[], lang: string): Promise<TextFinding[]>
}
