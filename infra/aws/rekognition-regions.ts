/** Regions of the commercial part of AWS with Rekognition, by AWS's own list of endpoints (botocore 1.43.11). Elsewhere its address does not exist. */
const REKOGNITION_REGIONS: readonly string[] = [
  ...['eu-central-1', 'eu-south-2', 'eu-west-1', 'eu-west-2'],
  ...['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'ca-central-1', 'sa-east-1'],
  ...['ap-northeast-1', 'ap-northeast-2', 'ap-south-1', 'ap-southeast-1', 'ap-southeast-2', 'il-central-1'],
]

export const hasRekognition = (region: string) => REKOGNITION_REGIONS.includes(region)

export const NO_REKOGNITION = `expected a region that has Rekognition: ${REKOGNITION_REGIONS.join(', ')}`
