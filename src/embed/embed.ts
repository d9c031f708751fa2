/**
 * The script of a host's page. Turns `<div class="datelines-embed" data-src="…"><a href="…">Title</a></div>` and
 * `<datelines-timeline>` into frames as tall as what they show, now and whenever one is added; the link stays where that
 * cannot be done.
 */
import { embedAddress } from './address.ts'
import { elementClass } from './element.ts'
import { EmbedFrame } from './frame.ts'

const CLASS = 'datelines-embed'
const ELEMENT = 'datelines-timeline'

const frames = new Set<EmbedFrame>()

function start(): void {
	const script = (document.currentScript as HTMLScriptElement | null)?.src
	addEventListener('message', ({ source, data }) => {
		for (const one of frames) if (source !== null && source === one.frame.contentWindow) one.heard(data)
	})
	customElements.define(ELEMENT, elementClass(frames, new URL('.', script || document.baseURI).href))
	const found = document.getElementsByClassName(CLASS) as HTMLCollectionOf<HTMLElement>
	/** The address each holder was given its frame for; null where that is none. */
	const placed = new Map<HTMLElement, { asked: string; frame: EmbedFrame | null }>()
	const look = () => {
		for (const [holder, { asked, frame }] of placed) {
			if (holder.isConnected && holder.dataset.src === asked && holder.classList.contains(CLASS)) continue
			frame?.remove()
			if (frame) frames.delete(frame)
			placed.delete(holder)
		}
		for (const holder of found) {
			const asked = holder.dataset.src
			if (asked === undefined || placed.has(holder)) continue
			const address = embedAddress(asked, document.baseURI)
			const frame = address === null ? null : new EmbedFrame(holder, address)
			if (frame) frames.add(frame)
			placed.set(holder, { asked, frame })
		}
	}
	look()
	new MutationObserver(look).observe(document, {
		childList: true,
		subtree: true,
		attributes: true,
		attributeFilter: ['data-src', 'class'],
	})
}

// A page may name the script once for each frame: the first does it all.
if (!customElements.get(ELEMENT)) start()
