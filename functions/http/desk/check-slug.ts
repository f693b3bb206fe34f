import { AppError } from '../../errors.ts'

/** The short name in the address and in the body are one thing. */
export function checkSlug(address: string, body: string): void {
  if (address === body) return
  throw new AppError('bad-fields', `expected the slug "${address}"`, { errors: [{ pointer: '/slug', detail: `expected "${address}", received "${body}"` }] })
}
