/**
 * What is explained before it is shown: graphic detail, hurtful abuse, lists of private persons' names. Most of what a
 * page on a war tells is grave and stays open: a row covers detail and contempt, never the mention of a death or a toll.
 * `in`: kinds of segment it is looked for in (default: every kind that is read). The sentence around the words is covered.
 */
import type { SegmentKind, VeilKind } from '../../records/schema.ts'

export type GraphicRow = {
	kind: VeilKind
	/** What stands there, for a reader who has not opened it. */
	what: string
	why: string
	pattern: RegExp
	in?: readonly SegmentKind[]
}

const CHILD = `(?:child(?:ren)?|bab(?:y|ies)|infants?|toddlers?|newborns?|schoolchildren)`
const CRUEL = String.raw`(?:massacr|slaughter|behead|butcher|dismember|mutilat|burn(?:ed|t)? (?:alive|to death)|execut(?:ed|ing)|tor(?:e|n) apart)\w*`
const OPINION: readonly SegmentKind[] = ['comment', 'editorNote']

const GRAPHIC_WHY = 'The words are graphic.'
const ABUSE_WHY = 'The words may hurt, and report nothing.'

export const GRAPHIC: readonly GraphicRow[] = [
	{
		kind: 'children',
		what: 'a sentence that tells of the violent death of children',
		why: GRAPHIC_WHY,
		pattern: new RegExp(
			String.raw`\b${CRUEL}\b[^.]{0,140}\b${CHILD}\b|\b${CHILD}\b[^.]{0,60}\b${CRUEL}\b|\b(?:dead|lifeless|mutilated|burnt|burned|bloodied|maimed) ${CHILD}\b|\b(?:bodies|corpses) of ${CHILD}\b`,
			'i',
		),
	},
	{
		kind: 'bodies',
		what: 'a sentence that describes dead bodies',
		why: GRAPHIC_WHY,
		pattern:
			/\b(?:dead )?(?:bodies|corpses|body parts|limbs)\b[^.]{0,50}\b(?:lying|lay|buried|strewn|scattered|piled|rotting|decomposing|burning|hanging|unburied|in the streets?|under (?:the )?rubble)\b|\b(?:charred|severed|mutilated|dismembered|decapitated|headless|decomposing|rotting|mangled|bullet-riddled|bloodied) (?:body|bodies|corpses?|remains|limbs?|heads?)\b|\b(?:piles?|heaps?) of (?:the )?(?:dead|bodies|corpses)\b|\bdead bodies\b|\bremains of (?:the |their |its )?(?:dead|defenders|attackers|fighters|soldiers|troops|victims|civilians|people|men|women|enem(?:y|ies))\b/i,
	},
	{
		kind: 'cruelty',
		what: 'a sentence that describes cruelty to a person',
		why: GRAPHIC_WHY,
		pattern:
			/\b(?:behead(?:ed|ings?|s)|decapitat\w+|crucif\w+|disembowel\w+|(?:burn(?:ed|t|ing)?|skinned|flayed|buried) alive|(?:tortured|beaten|stoned|kicked|hacked|burned|burnt|starved) to death|(?:was|were|been|being|he|she|they|had) tortured|(?:gang[- ])?rap(?:ed|ing)|throats? (?:were |was )?(?:slit|cut))\b/i,
	},
	{
		kind: 'abuse',
		what: 'a sentence with a slur for a people',
		why: ABUSE_WHY,
		pattern: /\b(?:r(?:oo|u)ss?kies?|ragheads?|towelheads?|sand ?monkeys?|camel ?jockeys?|goat ?herders?)\b/i,
		in: OPINION,
	},
	{
		kind: 'abuse',
		what: 'a sentence that speaks of people as less than human',
		why: ABUSE_WHY,
		pattern:
			/\b(?:vermin|cockroach(?:es)?|sub-?humans?|scum(?:bags?)?|human (?:filth|garbage|trash)|(?:like|are|these|those) (?:rats|dogs|pigs|animals))\b/i,
	},
	{
		kind: 'abuse',
		what: 'a sentence that insults somebody',
		why: ABUSE_WHY,
		pattern:
			/\b(?:idiots?|idiotic|morons?|moronic|imbeciles?|retard(?:s|ed)|stupid|dumb(?:ass|asses|est)?|bastards?|bitch(?:es)?|assholes?|arseholes?|fuck\w*|shit\w*|cheapskates?|sociopaths?|psychopaths?|degenerates?|cowards?|wet dreams?|reading comprehension)\b/i,
		in: OPINION,
	},
	{
		kind: 'abuse',
		what: 'a sentence that makes fun of people’s death or injury',
		why: ABUSE_WHY,
		pattern:
			/\b(?:funny|hilarious|laugh\w*|lol|lmao)\b[^.]{0,120}\b(?:kill\w*|dead|die[ds]?|dying|wound\w*)\b|\b(?:kill\w*|dead|die[ds]?|dying|wound\w*)\b[^.]{0,120}\b(?:funny|hilarious|lol|lmao)\b|\b(?:ha){3,}/i,
		in: OPINION,
	},
]

/** Words that introduce a list of persons, with whom it is said to name: "the names of the singers". */
export const INTRODUCES_NAMES =
	/\b(?:names?|named|list(?:ed)?|identit(?:y|ies)|identified)\b(?: (?:of|as|are|were|include[sd]?))?(?: all)?(?: (?:the|those))?((?: [\p{L}’'-]+){0,4}?) ?(?:\bon\b|\bin\b|\bwho\b|\bwhom\b|\bpublished\b|\bkilled\b|\bas follows\b|\bby\b|[:,.(]|$)/giu

/** Words near such a list that make it an accusation. */
export const ACCUSES =
	/\b(?:alleg\w+|accus\w+|arrest\w*|captur\w+|detain\w*|leak\w*|wanted|suspect\w*|agents?|spies|spy|officers?|mercenar\w+|collaborat\w+|traitors?|terrorists?|criminals?|claim\w*)\b/i
