/** Made by `licences.plugin.ts` from package.json and its lock file. */
declare module 'virtual:licences' {
	const licences: { name: string; version: string; licence: string }[]
	export default licences
}
