/** What a campaign can be about. */
export const THEMES = ['tourism', 'economy', 'regeneration'] as const
