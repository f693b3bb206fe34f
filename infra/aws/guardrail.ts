import { createHash } from 'node:crypto'
import { CfnGuardrail, CfnGuardrailVersion } from 'aws-cdk-lib/aws-bedrock'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Construct } from 'constructs'
import type { Deployment } from './config.ts'
import { partOf } from './guardrail-regions.ts'

/** Shown to nobody: the gallery asks for an opinion and keeps the words. */
const BLOCKED = 'Held for a person to read.'

const FILTERS = ['HATE', 'INSULTS', 'SEXUAL', 'VIOLENCE']
const PERSONAL_DATA = ['EMAIL', 'PHONE', 'INTERNATIONAL_BANK_ACCOUNT_NUMBER', 'CREDIT_DEBIT_CARD_NUMBER']

/** Bedrock's filters of the standard tier, which reads the gallery's languages; it works across the regions of a profile that AWS defines. */
export function createGuardrail(scope: Construct, { name, account, region }: Pick<Deployment, 'name' | 'account' | 'region'>) {
  const { part, regions } = partOf(region) ?? { part: '', regions: [] }
  const profileIn = (each: string) => `arn:aws:bedrock:${each}:${account}:guardrail-profile/${part}.guardrail.v1:0`
  const what = {
    name: `${name}-words`,
    description: 'Reads the words of stories; its findings go to a moderator',
    blockedInputMessaging: BLOCKED,
    blockedOutputsMessaging: BLOCKED,
    crossRegionConfig: { guardrailProfileArn: profileIn(region) },
    contentPolicyConfig: {
      contentFiltersTierConfig: { tierName: 'STANDARD' },
      filtersConfig: FILTERS.map(type => ({ type, inputStrength: 'HIGH', outputStrength: 'NONE' })),
    },
    sensitiveInformationPolicyConfig: { piiEntitiesConfig: PERSONAL_DATA.map(type => ({ type, action: 'BLOCK' })) },
  }
  const guardrail = new CfnGuardrail(scope, 'Guardrail', what)
  // A version is a copy that never changes: another content needs another one.
  const content = createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 8)
  const version = new CfnGuardrailVersion(scope, `GuardrailVersion${content}`, { guardrailIdentifier: guardrail.attrGuardrailId })
  return {
    /** As functions/adapters/aws/environment.ts reads it. */
    value: `${guardrail.attrGuardrailId}:${version.attrVersion}`,
    /** The one guardrail, and the profile that spreads its work, which has a name in each region. */
    mayApply: new PolicyStatement({ actions: ['bedrock:ApplyGuardrail'], resources: [guardrail.attrGuardrailArn, ...regions.map(profileIn)] }),
  }
}
