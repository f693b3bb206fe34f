import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { Template } from 'aws-cdk-lib/assertions'
import { inject } from 'vitest'
import cdk from '../../cdk.json' with { type: 'json' }
import { type DeploymentInput, readDeployment } from '../../infra/aws/config.ts'
import { createGalleryApp, type GalleryApp } from '../../infra/aws/gallery-app.ts'
import example from '../../veduta.config.ts'

/**
 * The app of the example's deployment, with some of it changed; nothing is bundled, and nothing is left behind. CloudFormation's
 * own rules take seconds: one test asks for them.
 */
export function galleryApp(changed: Partial<DeploymentInput> = {}, { validate = false } = {}): GalleryApp {
  const root = mkdtempSync(join(inject('runFolder'), 'infra-'))
  const context = { ...cdk.context, 'aws:cdk:bundling-stacks': [] }
  process.env.CDK_VALIDATION = String(validate)
  try {
    return createGalleryApp(readDeployment({ ...example, ...changed }), root, { outdir: join(root, 'out'), context })
  } finally {
    delete process.env.CDK_VALIDATION
  }
}

const templates = new Map<string, Template>()

/** Its template, which is made once a process: making one takes a second. */
export function galleryTemplate(changed: Partial<DeploymentInput> = {}): Template {
  const key = JSON.stringify(changed)
  const template = templates.get(key) ?? Template.fromStack(galleryApp(changed).gallery)
  templates.set(key, template)
  return template
}

interface Statement {
  Effect: 'Allow' | 'Deny'
  Action: string | string[]
  Resource?: unknown
  Principal?: unknown
  Condition?: unknown
}

export interface Resource {
  id: string
  Type: string
  // Templates are JSON of many shapes; each test says which one it expects.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  Properties: any
  DeletionPolicy?: string
  UpdateReplacePolicy?: string
}

export function resourcesOf(template: Template, type: string): Resource[] {
  return Object.entries(template.findResources(type)).map(([id, resource]) => ({ id, ...(resource as Omit<Resource, 'id'>) }))
}

/** Statements of a program's role, with actions as lists. */
export function statementsOf(template: Template, program: string): (Statement & { Action: string[]; resources: string[] })[] {
  return resourcesOf(template, 'AWS::IAM::Policy')
    .filter(({ id }) => id.startsWith(`${program}Role`))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement as Statement[])
    .map(statement => ({ ...statement, Action: [statement.Action].flat(), resources: [statement.Resource].flat().map(spell) }))
}

/** A value of a template as one text: references by their logical names. */
export function spell(value: unknown): string {
  if (typeof value === 'string') return value
  const { Ref, ...rest } = value as Record<string, unknown>
  if (typeof Ref === 'string') return `{${Ref}}`
  const attribute = rest['Fn::GetAtt'] as string[] | undefined
  if (attribute) return `{${attribute.join('.')}}`
  const join = rest['Fn::Join'] as [string, unknown[]] | undefined
  if (join) return join[1].map(spell).join(join[0])
  return JSON.stringify(value)
}
