import type { DeskItem } from '../../shared/desk-item.ts'

/** The title as it would be shown: the moderator's where there is one. */
export const titleOf = ({ edits, story }: Pick<DeskItem, 'edits' | 'story'>): string | undefined => (edits?.title ?? story.title) || undefined
