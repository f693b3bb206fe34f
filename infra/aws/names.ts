import type { Deployment } from './config.ts'

/** The six programs; each is a bundle of its own. */
export const PROGRAMS = ['site', 'open', 'api', 'intake', 'changes', 'upkeep'] as const
export type ProgramName = (typeof PROGRAMS)[number]

/** The four places for bytes, as their buckets are called. */
export type Place = 'originals' | 'staging' | 'public' | 'erasures'

type Named = Pick<Deployment, 'name' | 'account' | 'region' | 'table'>

export const bucketName = ({ name, account, region }: Named, place: Place) => `${name}-${place}-${account}-${region}`
export const tableName = ({ name, table = name }: Named) => table

/** How often a job is tried before it is given up. */
export const ATTEMPTS = 5

/** How often a photo is delivered: once more than it is tried, to refuse one that ends the process each time. */
export const PHOTO_DELIVERIES = ATTEMPTS + 1

/**
 * How often a change is: it comes again soon at first (functions/entry/lambda/messages.ts), and for a bit more than an hour, as
 * CloudFront takes fifteen take-downs at a time where there are hundreds.
 */
export const CHANGE_DELIVERIES = 8

/** What a key of the public bucket begins with, so that it is the path of the picture on the site. */
export const MEDIA_PREFIX = 'media/'

/** The same for styles and scripts, which are put there at the end of a deployment and stay for a while after the next. */
export const ASSET_PREFIX = 'assets/'

/** What maps are drawn on, which no address leads to: these keys and no others. */
export const MAP_KEYS = ['map/files.json', 'map/tiles-1', 'map/tiles-2', 'map/drawings-1', 'map/drawings-2']
