/** The five programs; each is a bundle of its own. */
export const PROGRAMS = ['site', 'api', 'intake', 'changes', 'upkeep'] as const
export type ProgramName = (typeof PROGRAMS)[number]

/** How often a job is tried before it becomes a dead letter. */
export const ATTEMPTS = 5

/** What a key of the public bucket begins with, so that it is the path of the picture on the site. */
export const MEDIA_PREFIX = 'media/'
