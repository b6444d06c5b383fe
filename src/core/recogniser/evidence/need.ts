/** How sure a recogniser must be. */

/**
 * How much a document must say before a form is believed; the numbers are points of evidence, see `evidence.ts`.
 * - `unmistakable`: nobody else uses it (`DynamoDB`, `AWS Config`).
 * - `distinctive`: hardly anybody else (`S3`, `security group`): any sign of AWS is enough.
 * - `doubtful`: an abbreviation that others use as well (`RDS`, `KMS`): a sure sign of AWS, or several weak ones.
 * - `ordinary`: others use it as well (`Lambda`, `ECS`, `버킷`): clear signs of AWS, or of the service it belongs to.
 * - `common`: everybody uses it (`Config`, `메시지`): only near mentions of the service it belongs to.
 */
export const NEEDS = { unmistakable: 0, distinctive: 2, doubtful: 4, ordinary: 5, common: 6 } as const;
export type Need = keyof typeof NEEDS;
