import type { Distribution } from 'aws-cdk-lib/aws-cloudfront'
import { AlarmStatusWidget, Dashboard, GraphWidget, type IMetric, Metric } from 'aws-cdk-lib/aws-cloudwatch'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import type { Program } from './program.ts'
import { ANSWERS_5XX, type Watch } from './watch.ts'
import type { Work } from './work.ts'

interface Watched {
  name: string
  watch: Watch
  programs: readonly Program[]
  work: Work
  table: TableV2
  distribution: Distribution
}

/** One page that answers: is anything wrong, does anything wait, what does it cost. */
export function createDashboard(scope: Construct, id: string, { name, watch, programs, work, table, distribution }: Watched): Dashboard {
  const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 8, height: 6 })
  const functions = programs.map(program => ({ label: program.name, of: program.function }))
  const edge = (metricName: string) =>
    new Metric({
      namespace: 'AWS/CloudFront',
      metricName,
      dimensionsMap: { DistributionId: distribution.distributionId, Region: 'Global' },
      statistic: metricName === 'Requests' ? 'Sum' : 'Average',
      region: 'us-east-1',
    })

  return new Dashboard(scope, id, {
    dashboardName: name,
    widgets: [
      [new AlarmStatusWidget({ title: 'Alarms', alarms: watch.alarms, width: 24, height: 4 })],
      [
        graph(
          'Jobs that wait',
          work.all.map(({ queue }) => queue.metricApproximateNumberOfMessagesVisible()),
        ),
        graph(
          'Dead letters',
          [...work.all.map(({ dead }) => dead), work.lostChanges].map(each => each.metricApproximateNumberOfMessagesVisible()),
        ),
        graph(
          'Age of the oldest (s)',
          work.all.map(({ queue }) => queue.metricApproximateAgeOfOldestMessage()),
        ),
      ],
      [
        graph(
          'Calls',
          functions.map(({ label, of }) => of.metricInvocations({ label })),
        ),
        graph('Errors', [
          ...functions.map(({ label, of }) => of.metricErrors({ label })),
          ...functions
            .filter(({ label }) => label === 'site' || label === 'open' || label === 'api')
            .map(({ label, of }) => of.metric(ANSWERS_5XX, { label: `${label}, answers` })),
        ]),
        graph(
          'Duration, p95 (ms)',
          functions.map(({ label, of }) => of.metricDuration({ label, statistic: 'p95' })),
        ),
      ],
      [
        graph('Requests at the edge', [edge('Requests')]),
        graph('Errors at the edge (%)', [edge('4xxErrorRate'), edge('5xxErrorRate')]),
        graph('Table units', [table.metricConsumedReadCapacityUnits(), table.metricConsumedWriteCapacityUnits()]),
      ],
    ],
  })
}
