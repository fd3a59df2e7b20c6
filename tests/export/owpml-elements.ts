/**
 * The elements that we write of OWPML, as they stand in 119 files that Hangul itself has saved (9 to 13, of three systems;
 * the samples of public readers and writers): what each was given there every time, or as often as we give it, and what it
 * holds in which order. Hangul calls a file damaged where one is wanting, and says no more.
 */
const elements = `
hc:fillBrush |  | hc:winBrush
hh:borderFill | id threeD shadow centerLine breakCellSeparateLine | hh:slash hh:backSlash hh:leftBorder hh:rightBorder hh:topBorder hh:bottomBorder hh:diagonal hc:fillBrush
hh:borderFills | itemCnt | hh:borderFill
hh:charPr | id height textColor shadeColor useFontSpace useKerning symMark borderFillIDRef | hh:fontRef hh:ratio hh:spacing hh:relSz hh:offset hh:bold hh:underline hh:strikeout hh:outline hh:shadow
hh:charProperties | itemCnt | hh:charPr
hh:compatibleDocument | targetProgram | hh:layoutCompatibility
hh:docOption |  | hh:linkinfo
hh:font | id face type isEmbedded | hh:typeInfo
hh:fontface | lang fontCnt | hh:font
hh:fontfaces | itemCnt | hh:fontface
hh:head | version secCnt | hh:beginNum hh:refList hh:compatibleDocument hh:docOption hh:trackchageConfig
hh:margin |  | hc:intent hc:left hc:right hc:prev hc:next
hh:numbering | id start | hh:paraHead
hh:numberings | itemCnt | hh:numbering
hh:paraPr | id tabPrIDRef condense fontLineHeight snapToGrid suppressLineNumbers checked | hh:align hh:heading hh:breakSetting hh:autoSpacing hh:margin hh:lineSpacing hh:border
hh:paraProperties | itemCnt | hh:paraPr
hh:refList |  | hh:fontfaces hh:borderFills hh:charProperties hh:tabProperties hh:numberings hh:paraProperties hh:styles
hh:styles | itemCnt | hh:style
hh:tabProperties | itemCnt | hh:tabPr
hp:caption | side fullSz width gap lastWidth | hp:subList
hp:endNotePr |  | hp:autoNumFormat hp:noteLine hp:noteSpacing hp:numbering hp:placement
hp:footNotePr |  | hp:autoNumFormat hp:noteLine hp:noteSpacing hp:numbering hp:placement
hp:header | id applyPageType | hp:subList
hp:imgRect |  | hc:pt0 hc:pt1 hc:pt2 hc:pt3
hp:p | id paraPrIDRef styleIDRef pageBreak columnBreak merged | hp:run
hp:pageBorderFill | type borderFillIDRef textBorder headerInside footerInside fillArea | hp:offset
hp:pagePr | landscape width height gutterType | hp:margin
hp:pic | id zOrder numberingType textWrap textFlow lock dropcapstyle href groupLevel instid reverse | hp:offset hp:orgSz hp:curSz hp:flip hp:rotationInfo hp:renderingInfo hc:img hp:imgRect hp:imgClip hp:inMargin hp:imgDim hp:effects hp:sz hp:pos hp:outMargin hp:caption hp:shapeComment
hp:renderingInfo |  | hc:transMatrix hc:scaMatrix hc:rotMatrix
hp:secPr | id textDirection spaceColumns tabStop outlineShapeIDRef memoShapeIDRef textVerticalWidthHead masterPageCnt tabStopVal tabStopUnit | hp:grid hp:startNum hp:visibility hp:lineNumberShape hp:pagePr hp:footNotePr hp:endNotePr hp:pageBorderFill
hp:subList | id textDirection lineWrap vertAlign linkListIDRef linkListNextIDRef textWidth textHeight hasTextRef hasNumRef | hp:p
hp:tbl | id zOrder numberingType textWrap textFlow lock dropcapstyle pageBreak repeatHeader rowCnt colCnt cellSpacing borderFillIDRef noAdjust | hp:sz hp:pos hp:outMargin hp:caption hp:inMargin hp:tr
hp:tc | name header hasMargin protect editable dirty borderFillIDRef | hp:subList hp:cellAddr hp:cellSpan hp:cellSz hp:cellMargin
hp:tr |  | hp:tc
hc:img | binaryItemIDRef bright contrast effect alpha |
hc:intent hc:left hc:next hc:prev hc:right | value unit |
hc:pt0 hc:pt1 hc:pt2 hc:pt3 | x y |
hc:rotMatrix hc:scaMatrix hc:transMatrix | e1 e2 e3 e4 e5 e6 |
hc:winBrush | faceColor hatchColor alpha |
hh:align hp:flip | horizontal vertical |
hh:autoSpacing | eAsianEng eAsianNum |
hh:backSlash hh:slash | type Crooked isCounter |
hh:beginNum | page footnote endnote pic tbl equation |
hh:bold hh:layoutCompatibility hp:ctrl hp:effects hp:shapeComment hp:t hs:sec |  |
hh:border | borderFillIDRef offsetLeft offsetRight offsetTop offsetBottom connect ignoreMargin |
hh:bottomBorder hh:diagonal hh:leftBorder hh:rightBorder hh:topBorder | type width color |
hh:breakSetting | breakLatinWord breakNonLatinWord widowOrphan keepWithNext keepLines pageBreakBefore lineWrap |
hh:fontRef hh:offset hh:ratio hh:relSz hh:spacing | hangul latin hanja japanese other symbol user |
hh:heading | type idRef level |
hh:lineSpacing | type value unit |
hh:linkinfo | path pageInherit footnoteInherit |
hh:outline | type |
hh:paraHead | level align useInstWidth autoIndent widthAdjust textOffsetType textOffset numFormat charPrIDRef checkable start |
hh:shadow | type color offsetX offsetY |
hh:strikeout | color shape |
hh:style | id type name engName paraPrIDRef charPrIDRef nextStyleIDRef langID lockForm |
hh:tabPr | id autoTabLeft autoTabRight |
hh:trackchageConfig | flags |
hh:typeInfo | familyType weight proportion contrast strokeVariation armStyle letterform midline xHeight |
hh:underline | type shape color |
hp:autoNumFormat | type userChar prefixChar suffixChar supscript |
hp:cellAddr | colAddr rowAddr |
hp:cellMargin hp:imgClip hp:inMargin hp:outMargin | left right top bottom |
hp:cellSpan | colSpan rowSpan |
hp:cellSz hp:curSz hp:orgSz | width height |
hp:colPr | id type layout colCount sameSz sameGap |
hp:grid | lineGrid charGrid wonggojiFormat |
hp:imgDim | dimwidth dimheight |
hp:lineNumberShape | restartType countBy distance startNumber |
hp:margin | header footer gutter left right top bottom |
hp:noteLine | length type width color |
hp:noteSpacing | betweenNotes belowLine aboveLine |
hp:numbering | type newNum |
hp:offset | left right top bottom x y |
hp:pageNum | pos formatType sideChar |
hp:placement | place beneathText |
hp:pos | treatAsChar affectLSpacing flowWithText allowOverlap holdAnchorAndSO vertRelTo horzRelTo vertAlign horzAlign vertOffset horzOffset |
hp:rotationInfo | angle centerX centerY rotateimage |
hp:run | charPrIDRef |
hp:startNum | pageStartsOn page pic tbl equation |
hp:sz | width widthRelTo height heightRelTo protect |
hp:visibility | hideFirstHeader hideFirstFooter hideFirstMasterPage border fill hideFirstPageNum hideFirstEmptyLine showLineNumber |
`;

export interface ElementShape {
  readonly attributes: readonly string[];
  /** what it may hold, in its order; empty where it holds runs of any order, words or nothing */
  readonly children: readonly string[];
}

const words = (text = ''): string[] => text.split(' ').filter((word) => word !== '');

export const owpmlElements: ReadonlyMap<string, ElementShape> = new Map(
  elements
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [names, attributes, children] = line.split('|');
      const shape = { attributes: words(attributes), children: words(children) };
      return words(names).map((name) => [name, shape] as const);
    }),
);
