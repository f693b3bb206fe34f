/** An environment like that of a program on AWS, which calls nothing. */
export const LAMBDA_ENVIRONMENT: Readonly<Record<string, string>> = {
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'veduta',
  AWS_SECRET_ACCESS_KEY: 'veduta',
  VEDUTA_URL: 'https://gallery.example',
  VEDUTA_UPLOAD_ORIGIN: 'https://originals.s3.eu-central-1.amazonaws.com',
  VEDUTA_TABLE: 'veduta',
  VEDUTA_ORIGINALS: 'originals',
  VEDUTA_STAGING: 'staging',
  VEDUTA_PUBLIC: 'public',
  VEDUTA_ERASURES: 'erasures',
  VEDUTA_ATTEMPTS: '5',
  VEDUTA_DISTRIBUTION: 'E123456789',
  VEDUTA_REKOGNITION_REGION: 'eu-central-1',
  ...Object.fromEntries(
    ['INTAKE', 'CHANGES', 'UPKEEP'].flatMap(kind => [
      [`VEDUTA_${kind}_QUEUE`, `https://sqs.eu-central-1.amazonaws.com/123456789012/${kind}`],
      [`VEDUTA_${kind}_DEAD`, `https://sqs.eu-central-1.amazonaws.com/123456789012/${kind}-dead`],
    ]),
  ),
}
