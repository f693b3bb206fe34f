/** One thing that holds data and stays when the stacks go. */
export interface Holding {
  name: string
  /** How much there is, for a person who is about to lose it. */
  holds: string
  /** Take it away; what is gone already is no failure. */
  remove(): Promise<void>
}

/** Names are not unique to an account, unlike those of its things: whose credentials these are is read from what they find. */
export function ofAccount(arn: string | undefined, account: string): void {
  const received = arn?.split(':')[4]
  if (received !== account) throw new Error(`account: expected credentials of ${account}, received those of ${received}`)
}

export const isNamed = (error: unknown, ...names: string[]) => error instanceof Error && names.includes(error.name)

export const many = (count: number) => count.toLocaleString('en')
