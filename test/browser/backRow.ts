/** What the back row cannot read or a finger cannot hit, measured on the page. */
import type { Page } from 'playwright-core'

/** Texts in sight that are smaller than 24 px or of less than 7:1 on what is behind them. */
export function unreadable(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		type Colour = [number, number, number, number]
		const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
		const rgba = (colour: string): Colour => {
			canvas.clearRect(0, 0, 1, 1)
			canvas.fillStyle = colour
			canvas.fillRect(0, 0, 1, 1)
			const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data
			return [r!, g!, b!, a! / 255]
		}
		const over = ([r, g, b, a]: Colour, [x, y, z]: Colour): Colour => [
			r * a + x * (1 - a),
			g * a + y * (1 - a),
			b * a + z * (1 - a),
			1,
		]
		const behind = (element: Element | null): Colour => {
			if (!element) return [255, 255, 255, 1]
			const own = rgba(getComputedStyle(element).backgroundColor)
			return own[3] === 1 ? own : over(own, behind(element.parentElement))
		}
		const light = ([r, g, b]: Colour) => {
			const [x, y, z] = [r, g, b].map((one) => {
				const share = one / 255
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
			})
			return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!
		}
		const found: string[] = []
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
		while (walker.nextNode()) {
			const element = walker.currentNode.parentElement!
			const text = walker.currentNode.textContent!.trim()
			if (text === '' || element.closest('script, style, .visually-hidden, .covered, dialog:not([open])')) continue
			if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
			const style = getComputedStyle(element)
			const isSvg = element instanceof SVGElement
			const ground = behind(element)
			const ink = over(rgba(isSvg ? style.fill : style.color), ground)
			const [a, b] = [light(ink), light(ground)].sort((x, y) => y - x)
			const ratio = (a! + 0.05) / (b! + 0.05)
			const size = Number.parseFloat(style.fontSize)
			if (size < 24 || ratio < 7) found.push(`${size.toFixed(1)} px, ${ratio.toFixed(2)}: ${text.slice(0, 50)}`)
		}
		return found
	})
}

/** Things to press that are smaller than 44 px either way. */
export function tooSmall(page: Page): Promise<string[]> {
	return page.locator('.present :is(button, summary, label, input[type="button"]):visible').evaluateAll((all) =>
		all.flatMap((one) => {
			const { width, height } = one.getBoundingClientRect()
			return width < 44 || height < 44 ? [`${width}×${height}: ${one.textContent}`] : []
		}),
	)
}

/** What is cut off: text that lies outside the box and on none of its pages. */
export function cut(page: Page): Promise<string[]> {
	return page.locator('.present-box').evaluate((box) => {
		const outer = box.getBoundingClientRect()
		const found: string[] = []
		const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
		while (walker.nextNode()) {
			const element = walker.currentNode.parentElement!
			if (walker.currentNode.textContent!.trim() === '' || element.closest('.visually-hidden')) continue
			const range = document.createRange()
			range.selectNodeContents(walker.currentNode)
			for (const { top, bottom } of range.getClientRects())
				if (top < outer.top - 1 || bottom > outer.bottom + 1) found.push(walker.currentNode.textContent!.slice(0, 60))
		}
		return [...new Set(found)]
	})
}
