/** One frame in a host's page: made, sized, listened to, taken away. */

/**
 * Its scripts run in an origin of nobody's: no cookie, no storage, no reach into the host's page, even where both lie on
 * one site. Links may open windows of their own, which are then windows like any other: the full timeline needs that.
 */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'
/** CSS pixels: before the page has told its height, and within which it may be. */
const FIRST = 480
const [LEAST, MOST] = [80, 20_000]
/** Long enough for a slow network: a page that has said nothing by then is not there. */
const SILENCE_MS = 20_000

export type Told = { type: string; [key: string]: unknown }

/** Ids alone are passed on, whatever else a message holds. */
const PASSED_ON: Record<string, readonly string[]> = {
	ready: ['dataVersion'],
	select: ['event', 'claim', 'compare'],
	step: ['tour', 'step'],
}

export class EmbedFrame {
	readonly holder: HTMLElement
	readonly frame = document.createElement('iframe')
	isReady = false
	/** It has told its height, which may come before all of it is loaded. */
	private isLive = false
	private timer = 0

	constructor(holder: HTMLElement, address: string) {
		this.holder = holder
		const { frame } = this
		frame.setAttribute('sandbox', SANDBOX)
		frame.loading = 'lazy'
		frame.src = address
		// By the object model: a host that forbids style attributes forbids these not.
		Object.assign(frame.style, { display: 'block', width: '100%', border: '0', height: `${this.first()}px` })
		this.name()
		frame.addEventListener('load', () => {
			this.name()
			clearTimeout(this.timer)
			if (this.isLive) return
			this.timer = window.setTimeout(() => {
				frame.style.height = '0'
			}, SILENCE_MS)
		})
		holder.append(frame)
	}

	/** A message of the frame's window. */
	heard(data: unknown): void {
		if (typeof data !== 'object' || data === null) return
		const message = data as Record<string, unknown>
		const { height } = message
		if (message.sentinel === 'amp' && message.type === 'embed-size' && typeof height === 'number' && height > 0)
			this.live(height)
		const keys = PASSED_ON[message.type as string]
		if (message.source !== 'datelines-embed' || message.v !== 1 || !keys) return
		this.isReady = true
		const detail = Object.fromEntries(keys.map((key) => [key, message[key] ?? null]))
		this.holder.dispatchEvent(new CustomEvent(`datelines-${message.type}`, { detail, bubbles: true }))
	}

	send(message: Told): void {
		this.frame.contentWindow?.postMessage({ target: 'datelines-embed', v: 1, ...message }, '*')
	}

	/** Gives the place back as it was. */
	remove(): void {
		clearTimeout(this.timer)
		this.frame.remove()
		this.link?.style.removeProperty('display')
	}

	private get link(): HTMLAnchorElement | null {
		return this.holder.querySelector('a')
	}

	/** Called again when the frame is there: the host's page may still have been read when it was made. */
	private name(): void {
		const { title, dataset } = this.holder
		this.frame.title = title || dataset.title || this.link?.textContent?.trim() || 'Timeline'
	}

	private first(): number {
		return Number(this.holder.dataset.height ?? this.holder.getAttribute('height')) || FIRST
	}

	/** The page speaks: the frame takes its height, and the link that stood for it has done its work. */
	private live(height: number): void {
		this.isLive = true
		clearTimeout(this.timer)
		this.frame.style.height = `${Math.min(Math.max(Math.ceil(height), LEAST), MOST)}px`
		this.link?.style.setProperty('display', 'none')
	}
}
