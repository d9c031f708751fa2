import { useEffect, useRef } from 'react'
import { pageAddress } from '../../query/start.ts'
import { parseUrl, type UrlPatch, type UrlState } from '../../query/url.ts'
import { fullAddress } from './Attribution.tsx'

/** What the host chose, not the reader: a link that does not name it leaves it as it is. */
const KEPT = ['embed', 'controls', 'theme', 'lang'] as const

/**
 * Links within a frame. To another state: the state changes, the frame stays. To a part of the page: it comes into sight
 * and takes the focus, without an entry in the host's history. All else, and what needs the whole page, opens beside it.
 */
export function useFrameLinks(state: UrlState, choose: (patch: UrlPatch) => void): void {
	const now = useRef(state)
	now.current = state
	useEffect(() => {
		const onClick = (click: MouseEvent) => {
			const link = (click.target as Element).closest?.<HTMLAnchorElement>('a[href]')
			if (!link || click.defaultPrevented || click.button !== 0 || link.target || link.download) return
			if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return
			const [address, part] = [link.href.replace(/[?#].*$/s, ''), link.getAttribute('href')!]
			if (part.startsWith('#')) {
				click.preventDefault()
				goTo(document.getElementById(decodeURIComponent(part.slice(1))))
			} else if (isThisPage(address)) {
				const kept = Object.fromEntries(KEPT.map((key) => [key, now.current[key]]))
				const next = { ...parseUrl(link.search), ...kept }
				if (next.embed && needsRoom(next)) openBeside(link, fullAddress(next))
				else {
					click.preventDefault()
					choose(next)
				}
			} else openBeside(link, link.href)
		}
		document.addEventListener('click', onClick)
		return () => document.removeEventListener('click', onClick)
	}, [choose])
}

/** The timeline's address, that of its folder, or where this page lies. */
function isThisPage(address: string): boolean {
	const here = pageAddress()
	return [here, new URL('.', here).href, location.href.replace(/[?#].*$/s, '')].includes(address)
}

/** A document to read, pages about the whole, a projector's screens are not for a small frame; but a step may show a document. */
function needsRoom({ read, about, walkthroughs, tour, present }: UrlState): boolean {
	return about !== null || walkthroughs !== null || present !== null || (read !== null && tour === null)
}

/** Lets the browser follow the link in a window of its own; afterwards it is as it was. */
function openBeside(link: HTMLAnchorElement, address: string): void {
	const { href, target, rel } = { href: link.getAttribute('href')!, target: link.target, rel: link.rel }
	Object.assign(link, { href: address, target: '_blank', rel: 'noopener' })
	setTimeout(() => {
		link.setAttribute('href', href)
		Object.assign(link, { target, rel })
	})
}

function goTo(part: HTMLElement | null): void {
	part?.scrollIntoView()
	// Where it takes no focus by itself, what is focused next should still be what follows it.
	if (part && part.tabIndex < 0 && !part.hasAttribute('tabindex')) part.tabIndex = -1
	part?.focus({ preventScroll: true })
}
