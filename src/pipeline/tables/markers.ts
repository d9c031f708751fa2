/**
 * What the furniture of web pages says: buttons, labels, credits and notices, as they survive in scraped text. Ordered
 * tables of patterns over one paragraph; the first that fits gives its role and reason. Patterns are anchored and
 * bounded, so each reads its paragraph once.
 */

/** What a paragraph is for, before stories are put together. */
export type Role =
	| 'body'
	| 'heading'
	/** Byline, source line, bare outlet line: who wrote or published the story. */
	| 'credit'
	/** "RT reports:": hands the text below to another outlet. */
	| 'relay'
	/** "UPDATE 1600 GMT:", "16:00 –": a live entry begins. */
	| 'update'
	/** "ORIGINAL ENTRY:": the live page's first text begins. */
	| 'original'
	| 'caption'
	/** A remark of the page's owner. */
	| 'note'
	/** "Read more:", "Continue Reading": the text above ends here. */
	| 'closing'
	/** "See also …": points to another page. */
	| 'pointer'
	| 'disclaimer'
	/** A date line of the page or of publication: "Published", "on", "Thursday 2nd of July 2020". */
	| 'stamp'
	/** Asterisks or dashes between parts. */
	| 'separator'
	| 'commentsOpen'
	| 'commentsClose'
	/** Buttons, adverts, forms, scripts. */
	| 'furniture'

export type Marker = { name: string; role: Role; pattern: RegExp; reason: string }

/** Labels that begin a live entry. Group `clock` is the clock time, `label` all that comes before the entry's text. */
export const LIVE_LABELS: Marker[] = [
	{
		name: 'original-entry',
		role: 'original',
		pattern: /^(?<label>(?:ORIGINAL|FIRST|EARLIER|INITIAL) (?:ENTRY|POST|STORY|REPORT)\s*[:–—-])/,
		reason: 'the label of a live page’s first entry',
	},
	{
		name: 'update-label',
		role: 'update',
		pattern:
			/^(?<label>\[?(?:UPDATED?|Updated?|BREAKING UPDATE|LATEST UPDATE)(?: ?#?\d{1,2}(?!\d|[:.]\d))?,?(?: (?:at )?(?<clock>\d{1,2}[:.]?\d{2} ?(?:[ap]\.?m\.?)? ?(?:GMT|UTC|BST|EST|EDT|CET|EET|EEST|local time)?))?\]?\s*[:–—-])/,
		reason: 'an UPDATE label begins an entry of its own',
	},
	{
		name: 'posted-at',
		role: 'update',
		pattern:
			/^(?<label>posted at (?<clock>\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: (?:GMT|UTC|BST))?)(?:,? (?:on )?\d{1,2} \p{L}{3,9}\.? \d{4})?)$/iu,
		reason: 'a posting time on a line of its own begins an entry',
	},
	{
		name: 'clock-label',
		role: 'update',
		pattern:
			/^(?<label>[[(]?(?<clock>(?:[01]?\d|2[0-3])[:.h][0-5]\d ?(?:[ap]\.?m\.?)?,? ?(?:GMT|UTC|BST|EST|EDT|CET|EET|EEST|local time)?|(?:[01]\d|2[0-3])[0-5]\d ?(?:GMT|UTC|BST|Z)|(?:1[0-2]|0?[1-9]) ?[ap]\.?m\.? ?(?:GMT|UTC|BST|EST|EDT)?)[\])]?(?:\s*[:–—|-]\s|\s*[:–—|-]?$))/i,
		reason: 'a clock time at the start begins an entry of its own',
	},
]

export const MARKERS: Marker[] = [
	// Script and style that leaked into the text
	{
		name: 'script',
		role: 'furniture',
		pattern:
			/(?:window\.\w+|adsbygoogle|\)\.push\(|googletag\.|document\.(?:write|getElement)|function\s*\([^)]{0,80}\)\s*\{|var \w+\s*=|\bgtag\(|\.js\b.{0,60}[;{(])|^\s*(?:<\/?[a-z][^>]{0,200}>\s*)+$|^[.#][\w-]+\s*\{/,
		reason: 'script or style code',
	},
	{
		name: 'legal',
		role: 'furniture',
		pattern:
			/^(?:(?:copyright|©|\(c\))\s?.{0,160}|.{0,120}all rights reserved.{0,60}|(?:this (?:site|website)|we) uses? cookies.{0,200}|powered by .{1,40}|proudly powered.{0,60}|terms of (?:use|service).{0,80}|no part of this .{0,200})$/i,
		reason: 'legal notice of the page',
	},
	// Credits under a report
	{
		name: 'sign-off',
		role: 'credit',
		pattern:
			/^[([](?:additional |further )?(?:reporting|writing|editing|compiled|translated|edited|written) (?:and \w+ )?by\b[^\n]{2,250}[)\]]$/i,
		reason: 'the sign-off under a report',
	},
	// Closings
	{
		name: 'continue-reading',
		role: 'closing',
		pattern: /^(?:continue reading|keep reading|view full (?:article|story)|read the (?:rest|full)[^.]{0,60})\W*$/i,
		reason: 'a button that closes the text above',
	},
	{
		name: 'end-mark',
		role: 'closing',
		pattern: /^(?:ENDS?|\(ENDS?\)|-30-|###|- ?ends? ?-|\[ENDS?\])\.?$/i,
		reason: 'an end mark closes the text above',
	},
	// Disclaimers
	{
		name: 'disclaimer',
		role: 'disclaimer',
		pattern:
			/^\W{0,3}(?:disclaimer\b|(?:the )?(?:views?|opinions?|statements?)(?:,? (?:and|or|&) (?:views?|opinions?|statements?))?,? (?:expressed|presented|contained)|this article (?:was|is) (?:originally|first) published|the views in this article)/i,
		reason: 'a disclaimer about the text above',
	},
	// Comments
	{
		name: 'comments-close',
		role: 'commentsClose',
		pattern:
			/^(?:leave (?:a|your) (?:comment|reply)|post (?:a|your) comment|add (?:a|your) (?:comment|reply)|write a comment|comments are closed|comment(?:s|ing) (?:have|has) been (?:closed|disabled)|click to comment|join the (?:discussion|conversation)|be the first to comment)\b.{0,60}$/i,
		reason: 'the comment form',
	},
	{
		name: 'comments-open',
		role: 'commentsOpen',
		pattern:
			/^(?:(?:reader(?:s[’']?|[’']s)? )?(?:comments?|responses|discussion|replies)(?: ?[([]\d{1,5}[)\]])?:?|\d{1,5} (?:comments?|responses?|replies|thoughts)(?: (?:on|to) .{0,150})?:?|view comments ?(?:\(\d+\))?|التعليقات:?)$/i,
		reason: 'the heading of the readers’ comments',
	},
	// Notes of the page's owner
	{
		name: 'note-label',
		role: 'note',
		pattern:
			/^\W{0,2}(?:N\.?B\.?|notes?(?: (?:from|by) (?:the )?(?:editor|blog|webmaster|admin)\w*)?|ed(?:itor)?(?:[’']?s|[’'])? ?(?:note|comment)|(?:blogger|webmaster|admin|moderator|translator)(?:[’']?s)? ?(?:note|comment)|ed\.?|my (?:comment|note|take))\s*:\s*\S/i,
		reason: 'labelled as a note of the page’s owner',
	},
	{
		name: 'note-bracket',
		role: 'note',
		pattern: /^[[(](?:ed\.?|editor(?:[’']s)? note|note)\b[^\])]{0,300}[\])]$/i,
		reason: 'labelled as a note of the page’s owner',
	},
	{
		name: 'note-signed',
		role: 'note',
		pattern: /^[^\n]{8,200}(?:…|\.\.\.)\s{0,2}(?:[—–-]\s?)?\p{Lu}[\p{L}\d]{2,20}(?: \p{Lu}[\p{L}\d]{1,20})?$/u,
		reason: 'a short remark with a signature after dots',
	},
	// Dates of the page and of publication
	{
		name: 'published-words',
		role: 'stamp',
		pattern:
			/^(?:(?:first )?published|posted|(?:last )?(?:updated|modified)|on|by|date|(?:published|posted|updated) (?:on|at|by)|time|filed under.{0,80}|posted in .{0,80})\s*:?$/i,
		reason: 'words left of a publication stamp',
	},
	{
		name: 'dated-stamp',
		role: 'stamp',
		pattern:
			/^(?:(?:first )?(?:published|posted|(?:last )?updated|edited|modified|date|added|created|issued|(?:situation )?as (?:of|at))(?: (?:on|at|time|date))?\s*:?\s*)?(?:\d{1,2}:\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?,? )?(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,? ?)?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? \d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})(?:[ ,|–—-]{0,4}(?:at )?\d{1,2}[:.]\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?)?(?: ?\(?(?:GMT|UTC|BST|EST|EDT|CET|EET|[a-z]+ time)\b\)?)?)?(?:\s+by .{1,40}|(?: [|•·–—-])? (?:news release|press release|statement|news|report|update|analysis|feature|interview)s?)?$/i,
		reason: 'a line that is only a date',
	},
	// Pointers
	{
		name: 'see-pointer',
		role: 'pointer',
		pattern:
			/^\W{0,3}(?:see|read|watch|view|listen(?: to)?)(?: (?:also|more|our|all|the))*(?:\s*:|\s+(?:toon|cartoon|picture|video|image|story|article|more|rest)?\s*(?:at|from)? ?(?:top|below|above|bottom)\b|\s+\p{Lu}[\p{L} .’'-]{2,60}(?:, \p{L}+ \d{1,2})?:|\s+also\b).{0,200}$/iu,
		reason: 'points to another page or part',
	},
	{
		name: 'toon',
		role: 'pointer',
		pattern: /^(?:see?|view|read) .{0,40}(?:(?:at|from) (?:the )?(?:top|bottom)|above|below)\W{0,4}$/i,
		reason: 'points to another part of the page',
	},
	{
		name: 'listen-pointer',
		role: 'pointer',
		pattern: /^(?:listen to|watch|click (?:here|on|to)|download|follow (?:this|the) link)\b.{0,160}[^.?!]$/i,
		reason: 'points to a recording or file',
	},
	{
		name: 'related-label',
		role: 'pointer',
		pattern:
			/^\W{0,3}(?:related(?: (?:article|story|stories|news|content|topic)s?)?|recommended|more (?:on this|from|about)|also (?:read|see)|(?:further|must) read(?:ing)?|background|(?:video|audio|photo|live|podcast)? ?(?:feature|analysis|gallery|podcast|interview|opinion)|اقرأ أيضا|إقرأ أيضاً|اقرأ أيضاً|شاهد)\s*:\s*\S.{0,200}$/i,
		reason: 'points to another page',
	},
	{
		name: 'footnote-pointer',
		role: 'pointer',
		pattern: /^\*[^\n]{5,300}:\s?(?:article|here|link|video|interview|source|text)\W{0,2}$/i,
		reason: 'a footnote that ends in a link',
	},
	{
		name: 'bare-address',
		role: 'pointer',
		pattern: /^(?:https?:\/\/|www\.)\S{3,300}$/i,
		reason: 'a bare web address',
	},
	// Captions with a label
	{
		name: 'caption-label',
		role: 'caption',
		pattern:
			/^\W{0,2}(?:(?:top |featured |file |main |cover )?(?:photos?|pictures?|images?|illustration|caption|map|graphic|infographic|video|cartoon|screenshot|screen ?grab|footage)|صورة|خريطة)(?: (?:by|credit|from|courtesy))?\s*[:|–—]\s?\S/i,
		reason: 'labelled as a picture or recording',
	},
	{
		name: 'caption-intro',
		role: 'caption',
		pattern:
			/^(?:(?:more |further |new |dramatic |drone |aerial |alleged |purported |raw )?(?:footage|images?|video|pictures?|photos?|photographs?|clips?|maps?|screenshots?)) (?:of|from|shows?|showing|in|by|posted|released|claimed)\b.{0,300}:$/i,
		reason: 'introduces a picture or recording that is not in the text',
	},
	{
		name: 'caption-credit',
		role: 'caption',
		pattern:
			/^.{0,200}(?:\((?:photo|image|picture|credit|file)\b[^)]{0,60}\)|©.{0,60}|\/ ?(?:AFP|AP|Reuters|EPA|Getty)(?: Images)?)$/i,
		reason: 'ends in a picture credit',
	},
	// Buttons, adverts, forms
	{
		name: 'advert',
		role: 'furniture',
		pattern: /^(?:advertis(?:e?ment|ing)s?|sponsored(?: content| links?)?|promoted|ads? by .{1,40}|ad|إعلان)$/i,
		reason: 'advert',
	},
	{
		name: 'support',
		role: 'furniture',
		pattern:
			/\b(?:patreon|paypal|gofundme|ko-fi|liberapay|subscribestar)\b|^(?:\W{0,3})(?:please )?(?:donate|support us|support (?:our|independent)|your donations?|make a (?:gift|donation)|quick donate|amount to donate|one-time donation|help us|buy us a|contribute)\b/i,
		reason: 'asks for money',
	},
	{
		name: 'payment-form',
		role: 'furniture',
		pattern:
			/^(?:validating payment.{0,40}|waiting for \w+\W{0,3}|(?!(?:19|20)\d\d$)(?:\$|€|£)?\d{1,5}(?:[ /]+(?:\$|€|£)?\d{1,5}){0,6}|(?:USD|EUR|GBP|EURO|DOLLAR)\$?S?|processing\W{0,3})$/i,
		reason: 'part of a payment form',
	},
	{
		name: 'follow',
		role: 'furniture',
		pattern:
			/^(?:remember to )?(?:please )?(?:subscribe|sign up|follow|like|join|connect|stay (?:tuned|connected|informed))\b.{0,120}(?:newsletter|channel|youtube|facebook|twitter|telegram|soundcloud|instagram|podcast|updates?|e-?mails?|rss|us|inbox|whatsapp|on x)\W{0,3}$/i,
		reason: 'asks the reader to follow or subscribe',
	},
	{
		name: 'buttons',
		role: 'furniture',
		pattern:
			/^(?:latest(?: (?:news|posts|stories|headlines|videos))?|trending(?: now)?|videos?|photos?|popular(?: posts)?|most (?:read|popular|viewed|shared)|top stories|editor[’']?s?[’']? picks?|more (?:stories|news)|home|menu|search(?: for)?:?|skip to (?:main )?content|share(?: (?:this|on|via|it|article|post).{0,40})?:?|tweet|pin(?: it)?|print|e-?mail(?: this)?|facebook|twitter|google\+?|linkedin|reddit|whatsapp|telegram|tumblr|pinterest|instagram|youtube|rss(?: feed)?|like this:?|like|liked? loading\W*|loading\W*|reply|avatar|notify of|subscribe|newsletter|[\w ]{2,30} newsletter|log ?in|sign (?:in|up)|register|next(?: (?:post|article|page))?|previous(?: (?:post|article|page))?|older posts|newer posts|back to top|top|go|submit|close|cancel|reset|save|tags?:?|categor(?:y|ies):?|archives?:?|about(?: us)?|contact(?: us)?|privacy(?: policy)?|terms (?:of (?:use|service)|and conditions)|cookies?(?: policy)?|site ?map|advertise(?: with us)?|connect with us|follow us|views?|shares?|\d[\d,.]*k? (?:views?|shares?|likes?|comments?|reads?)|related posts?|related (?:articles?|stories|news)|you may also like|recommended(?: for you)?|in this (?:story|article)|related|get short url|trends: .{1,60}|in [“"'][^”"']{1,40}[”"']|.{0,60}\/ [\w &]{2,30} ?\/)\s*[:»›>]?$/i,
		reason: 'a button or label of the page',
	},
	{
		name: 'thanks',
		role: 'furniture',
		pattern:
			/^(?:you can share this|this entry was posted|bookmark the permalink|(?:last )?updated at \d|your e-?mail (?:address )?will not|required fields are|do you (?:appreciate|like|enjoy)|did you (?:like|enjoy)|liked it\?|enjoyed (?:it|this)|if you (?:like|enjoy|appreciate)d?)\b.{0,240}$/i,
		reason: 'asks for support',
	},
	{
		name: 'separator',
		role: 'separator',
		pattern: /^(?:[*•·#=_~–—-]\s?){2,}$|^[*•#§]$/,
		reason: 'a rule between parts of the page',
	},
]

/** A line that is only a date, or a date of publication. */
export const STAMP: RegExp = MARKERS.find((marker) => marker.name === 'dated-stamp')!.pattern

/** Words that begin a credit line; what follows the colon is a name. */
export const CREDIT_LABELS =
	/^\W{0,2}(?<label>source|sources|via|originally (?:published|posted|appeared) (?:by|at|on|in)|first (?:published|appeared) (?:by|at|on|in)|courtesy(?: of)?|re-?posted from|reprinted from|credit|written by|author|authors|reporter|reporting by|story by|text by|translated by|translation|from|by|المصدر|بقلم|quelle|fuente|fonte)(?<colon>\s*:)?\s+(?<name>\S.{0,100})$/iu

/** Labels after which only a colon makes a credit: "From Aleppo, …" is prose. */
export const NEEDS_COLON =
	/^(?:source|sources|from|credit|author|authors|translation|reporter|المصدر|بقلم|quelle|fuente|fonte)$/i

/** Whole phrases that close an excerpt, compared with one letter's tolerance ("red more", "readmore"). */
export const CLOSING_PHRASES = ['read more', 'read on', 'see more', 'full story', 'more here', 'read it all', 'more at']

/** A "read more" button at the end of a paragraph closes it. */
export const CLOSING_TAIL =
	/(?:read more|continue reading|full story|read on)\s?(?:»|›|→|>{1,2}|\]|\)|…)\s*$|\[(?:read more|more)\W{0,3}\]?\s*$/i

/** Verbs that hand the text below to another outlet. */
export const RELAY =
	/^(?<name>(?:\p{Lu}|\d)[\p{L}\d’'./& -]{1,40}?) (?:reports?|reported|writes|wrote|continues|adds|has (?:this|more))\s*:$/u

/** Words that introduce a quotation or list: a paragraph with one that ends in a colon is no caption. */
export const INTRODUCES =
	/\b(?:sa(?:id|ys|ying)|t(?:old|ells)|ask(?:ed|s)?|add(?:ed|s|ing)|recount(?:ed|s)|recall(?:ed|s)|wr(?:ote|ites|iting|itten)|tweet(?:ed|s)?|post(?:ed|s)|publish(?:ed|es)|insist(?:ed|s)|declar(?:ed|es)|not(?:ed|es)|stat(?:ed|es)|announc(?:ed|es)|report(?:ed|s)?|claim(?:ed|s)|explain(?:ed|s)|comment(?:ed|s)|respond(?:ed|s)|repl(?:ied|ies)|warn(?:ed|s)|continu(?:ed|es)|conclud(?:ed|es)|summari[sz](?:ed|es)|argu(?:ed|es)|assert(?:ed|s)|accord(?:ing)|follow(?:s|ing)|includ(?:e|es|ed|ing)|list(?:ed|s)?|namely|read(?:s)?|outlin(?:ed|es)|set out|call(?:ed|s|ing)|demand(?:ed|s)|ordered|agreed|are|is|was|were|here|quot(?:e|ed|es|ing)|for example|points?|reasons?|questions?|permit)\b/i

/** Verbs of reporting with a speaker: what a pasted report has and a page owner's remark has not. */
export const REPORTING =
	/\b(?:said|told|reported|stated|announced|confirmed|according to|spokes(?:man|woman|person)|declared|noted)\b/i

/** Words that make a remark personal. */
export const PERSONAL = /\b(?:I|I’m|I'm|my|me|we|our|you|your)\b/
