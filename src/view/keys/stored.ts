/** Whether single keys are on: kept on the device, and only once somebody has switched them off. */
const NAME = 'datelines:single-keys'

/** True unless switched off. Where nothing may be stored (a page in a closed frame), they are on. */
export function singleKeysOn(): boolean {
	try {
		return localStorage.getItem(NAME) !== 'off'
	} catch {
		return true
	}
}

/** Keeps the choice; where nothing may be stored it holds until the page is left. False if it could not be kept. */
export function keepSingleKeys(on: boolean): boolean {
	try {
		if (on) localStorage.removeItem(NAME)
		else localStorage.setItem(NAME, 'off')
		return true
	} catch {
		return false
	}
}
