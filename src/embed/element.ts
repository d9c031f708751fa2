/** `<datelines-timeline src event tour step theme …>`: the frame as an element, its attributes live. */
import { elementAddress, KEYS } from './address.ts'
import { EmbedFrame } from './frame.ts'

/** Attributes that the page takes by message, without being loaded anew. */
const GOTO: readonly string[] = ['event', 'claim', 'compare', 'tour', 'step', 'view', 't']

/** The element, for frames kept in `frames`; without `src` it shows the timeline at `site`. */
export function elementClass(frames: Set<EmbedFrame>, site: string) {
	return class extends HTMLElement {
		static observedAttributes = ['src', ...KEYS]
		private placed: EmbedFrame | null = null
		private changed = new Set<string>()

		connectedCallback() {
			// What is written within may not have been read yet.
			queueMicrotask(() => this.isConnected && !this.placed && this.place())
		}

		disconnectedCallback() {
			queueMicrotask(() => !this.isConnected && this.take())
		}

		attributeChangedCallback(name: string) {
			if (this.changed.size === 0) queueMicrotask(() => this.update())
			this.changed.add(name)
		}

		private update() {
			const names = [...this.changed]
			this.changed.clear()
			if (!this.isConnected || names.length === 0) return
			if (this.placed?.isReady && names.every((name) => name === 'theme' || GOTO.includes(name))) {
				const asked = names.filter((name) => name !== 'theme')
				if (names.includes('theme')) this.placed.send({ type: 'theme', theme: this.getAttribute('theme') })
				if (asked.length > 0)
					this.placed.send({
						type: 'goto',
						...Object.fromEntries(asked.map((name) => [name, this.getAttribute(name)])),
					})
			} else {
				this.take()
				this.place()
			}
		}

		private place() {
			const values = KEYS.flatMap((key) => {
				const value = this.getAttribute(key)
				return value === null ? [] : [[key, value] as [string, string]]
			})
			const address = elementAddress(this.getAttribute('src') ?? site, document.baseURI, values)
			if (address === null) return
			this.placed = new EmbedFrame(this, address)
			frames.add(this.placed)
		}

		private take() {
			if (!this.placed) return
			this.placed.remove()
			frames.delete(this.placed)
			this.placed = null
		}
	}
}
