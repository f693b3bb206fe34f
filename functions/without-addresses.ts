/** What a mail server said, without the addresses in it: logs and lists of failed work have none. */
export const withoutAddresses = (words: string) => words.replaceAll(/[^\s<>"'(),:;]+@[^\s<>"'(),:;]+/g, '…').slice(0, 300)
