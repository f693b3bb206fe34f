import type { NoticeAnswer } from '../../shared/api.ts'
import type { NoticeBody } from '../../shared/notice.ts'
import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'

/** Keep what a member of the public reports about a story that is public now; the receipt names the notice. */
export async function reportStory(context: Context, { story: id, body }: { story: string; body: NoticeBody }): Promise<NoticeAnswer> {
  const story = await context.gallery.story(id)
  if (!story) throw notFound('story', id)
  const receipt = context.secret().slice(0, 22)
  const at = context.now().toISOString()
  await context.notes.addNotice({ ...body, id: receipt, submission: story.id, city: story.city, at })
  return { receipt, at }
}
