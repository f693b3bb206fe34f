import type { Finding } from '../../shared/moderation.ts'
import type { Context } from '../context.ts'
import type { Picture } from '../ports.ts'

/** A finding that is weaker says nothing and is not stored. */
const FAINT = 0.05

/** Let the judge look at a picture. When it can't, that is the finding, and a person must look. */
export async function lookAt({ judge, log }: Pick<Context, 'judge' | 'log'>, picture: Picture): Promise<Finding[]> {
  try {
    return (await judge.judge(picture)).filter(({ score }) => score >= FAINT)
  } catch (error) {
    log.warn({ error: String(error) }, 'the judge could not look at a photo: it is held')
    return [{ category: 'unavailable', score: 1, provider: 'veduta', version: '1' }]
  }
}
