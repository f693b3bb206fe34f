/**
 * Takes the place of the SDK's search for endpoints in the bundles: nothing that is asked of DynamoDB uses it, yet its client loads it, with a
 * cache and all that the cache is made of.
 */
const none = () => undefined
export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = { environmentVariableSelector: none, configFileSelector: none, default: undefined }
export const resolveEndpointDiscoveryConfig = <Config>(config: Config) => config
