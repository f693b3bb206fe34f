import type { Context } from 'hono'

/** What a host passes to `app.fetch` beside the request: it alone knows its proxies. */
export interface HostBindings {
  clientAddress?: string
}

/** The address of whoever asks, for rate limits; never logged. */
export const clientAddress = (c: Context): string => (c.env as HostBindings | undefined)?.clientAddress ?? 'unknown'
