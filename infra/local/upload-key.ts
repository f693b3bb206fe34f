/** The submission and photo that `uploadKey` of shared/paths.ts was made of; `undefined` for any other key. */
export function parseUploadKey(key: string): { submission: string; photo: string } | undefined {
  const [, submission, photo] = /^uploads\/([a-z2-7]{26})\/(\d{1,2})$/.exec(key) ?? []
  return submission && photo ? { submission, photo } : undefined
}
