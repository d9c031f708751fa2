import { useEffect } from 'react'
import { parseUrl, type UrlState } from '../../query/url.ts'

/** Links to another state of the page are followed without loading it anew; all else is left to the browser. */
export function useLinks(choose: (state: UrlState) => void) {
	useEffect(() => {
		const onClick = (click: MouseEvent) => {
			const link = (click.target as Element).closest?.('a')
			if (!link || click.defaultPrevented || click.button !== 0 || link.target || link.download) return
			if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return
			const { origin, pathname, search, hash } = new URL((link as HTMLAnchorElement).href, location.href)
			if (origin !== location.origin || pathname !== location.pathname || hash !== '') return
			click.preventDefault()
			choose(parseUrl(search))
		}
		document.addEventListener('click', onClick)
		return () => document.removeEventListener('click', onClick)
	}, [choose])
}
