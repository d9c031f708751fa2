declare module '@knight-lab/timelinejs' {
	/** TimelineJS 3, measured beside ours. */
	export class Timeline {
		constructor(root: HTMLElement, data: object, options: object)
	}
}
