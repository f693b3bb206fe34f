/** Whatever else a part may hold is no part of a file's name. */
const plain = (part: string) => part.toLowerCase().replace(/[^a-z0-9-]+/g, '-')

/** What a photo's file is called in a print pack: by city, day of publication (ISO), story and photo. The story's id makes it one of its own. */
export const printName = (city: string, day: string, story: string, photo: string): string => `${[city, day, story, photo].map(plain).join('-')}.jpg`
