/** A figure that the estimate rests on, and where it comes from. */
interface Figure {
  value: number
  unit: string
  from: string
}

const measured = (value: number, unit: string, from: string): Figure => ({ value, unit, from: `measured: ${from}` })
const counted = (value: number, unit: string, from: string): Figure => ({ value, unit, from: `counted in the source: ${from}` })
const assumed = (value: number, unit: string, from: string): Figure => ({ value, unit, from: `assumed: ${from}` })

/** Everything by its unit; times are CPU seconds of one core of an x64 machine, taken for as long on one vCPU of Lambda. */
export const MEASURED = {
  intakeCpu: measured(1.35, 's a photo', '12 photos of phones by npm run bench:intake: four widths in AVIF and JPEG (docs/decisions/018)'),
  intakeWaiting: assumed(0.6, 's a photo', 'one read and ten writes of S3, some of them beside each other, and the judge'),
  renditionBytes: measured(930_000, 'bytes a photo', 'one of 12 MP at the qualities of docs/decisions/017: four widths in AVIF and JPEG'),
  renditions: counted(8, 'objects a photo', 'shared/renditions.ts'),
  originalBytes: assumed(4e6, 'bytes a photo', 'a photo of a phone; made smaller on the device it is 0.6 to 1.2 MB'),
  originalDays: counted(30, 'days', 'clocks.originalDays of a city, functions/submissions/upkeep.ts'),
  keptDays: counted(35, 'days', 'versions of originals that were deleted, infra/aws/storage.ts'),
  writesAPhoto: counted(
    101,
    'write units',
    'six saves of some 4 kB with their two indexes and a row of the record, a story and eight cards, 25 rows of a fingerprint',
  ),
  readsAPhoto: counted(100, 'read units', 'consistent reads of the item by each step, and by the change feed; 28 to look for the same photo'),
  recordBytes: assumed(14_500, 'bytes a photo', 'item, history, story and eight cards, 23 rows of a fingerprint'),
  pageReads: measured(2, 'read units', 'a page of 24 cards by ReturnConsumedCapacity, tests/aws/read-units.test.ts'),
  pageMoreReads: measured(
    3,
    'read units',
    'a city with its campaigns and places, tests/aws/catalog-units.test.ts; a process of pages keeps them for 30 s, so at most',
  ),
  pageCpu: assumed(0.03, 's a page', 'rendered on Lambda with 1 GB, which has 0.58 of a vCPU, and its queries'),
  pageBytes: measured(31_000, 'bytes a page', 'a gallery page of 24 stories, before compression'),
  pageSentShare: assumed(0.25, 'of the bytes', 'gzip or brotli by CloudFront'),
  pictures: assumed(12, 'pictures a view', 'those that a reader scrolls to, of 24 that load lazily'),
  pictureBytes: assumed(30_000, 'bytes a picture', 'AVIF of 640 px, and now and then a large one'),
  assets: assumed(1, 'files a view', 'style and script; browsers keep them for a year'),
  assetBytes: assumed(12_000, 'bytes a file', 'npm run size'),
  pageHits: assumed(0.8, 'of the pages', 'answered by the edge: pages live there for 60 s, which helps what is read often'),
  pictureHits: assumed(0.9, 'of the pictures', 'answered by the edge, which keeps them for a day'),
  takeDowns: assumed(0.01, 'of the photos', 'withdrawn or removed'),
  logBytes: assumed(1000, 'bytes a call of a program', 'one line of the application and three of the platform'),
  upkeepRuns: counted(8640, 'runs a month', 'every five minutes, infra/aws/events.ts'),
  upkeepSeconds: assumed(0.5, 's a run', 'six short queries a city'),
  upkeepReads: counted(7, 'read units a run and city', 'functions/submissions/upkeep.ts, and the last day of the record'),
  alarms: counted(18, 'alarms', 'infra/aws/watch.ts'),
  mailAlarms: counted(2, 'alarms', 'those of bounces and complaints, where contributors are written to'),
  pollers: assumed(3 * 5 * 3 * 43_800, 'empty receives a month', 'Lambda has five pollers for each of three queues, which ask every 20 s'),
  moderators: assumed(3, 'people a city', 'who log in in a month'),
  keyRequests: assumed(5 * 8640, 'requests a month', "DynamoDB asks for the table's key every five minutes for each of five roles, as long as they work"),
  busEvents: counted(5, 'events a photo', 'of the bucket of originals: upload and original written and deleted, and now and then a mark'),
  mails: assumed(2, 'mails a photo', 'that it came, and what was decided'),
  rekognitionQuestions: counted(1, 'questions a photo', 'DetectModerationLabels in functions/adapters/aws/judge.ts'),
  faceQuestions: counted(1, 'questions a photo', 'DetectFaces in functions/adapters/aws/faces.ts, where faces are looked for'),
  guardrailUnits: assumed(
    3,
    'text units a photo',
    'a story of some 800 characters, title, credit and alternative texts are each counted as one unit at least, for two photos',
  ),
} as const satisfies Record<string, Figure>

/** Gigabytes of memory of each program, as in infra/aws/gallery-stack.ts. */
export const MEMORY_GB = { site: 1, open: 1, api: 1, intake: 1769 / 1024, changes: 0.5, upkeep: 0.5 } as const
