/** Words by which papers say what sort of text it is, beside news; in lower case. */
const words: ReadonlySet<string> = new Set(
  [
    'opinion, opinions, op-ed, op-eds, oped, editorial, editorials, leader, comment, commentary, column, columns, columnist, columnists, viewpoint, viewpoints, perspective, perspectives, letters, letter to the editor, analysis, analyses, explainer, essay, review, reviews, interview, interviews, fact check, fact-check, fact checking, blog, blogs, guest post, press release, press releases, statement, policy brief, report, obituary, satire, opinion piece, voices, views, ideas, debate, insight, long read, feature, features, investigation',
    'meinung, kommentar, kommentare, leitartikel, kolumne, kolumnen, gastkommentar, gastbeitrag, analyse, analysen, glosse, essays, interview, faktencheck, leserbriefe, debatte, rezension, pressemitteilung',
    'tribune, tribunes, édito, éditorial, éditoriaux, chronique, chroniques, point de vue, idées, débats, décryptage, entretien, billet, enquête, communiqué',
    'opinión, columna, columnas, tribuna, análisis, carta al director, cartas al director, entrevista, reportaje, verificación',
    'opinião, coluna, colunas, editoriais, artigo de opinião, análise',
    'opinioni, commenti, commento, editoriale, rubrica, intervista, analisi',
    'opinie, opiniestuk, commentaar, redactioneel, column, ingezonden',
    'debatt, ledare, ledarsida, krönika, kronikk, leder, synspunkt, mening, mielipide, pääkirjoitus, kolumni',
    'görüş, yorum, köşe yazısı, köşe yazıları, yazarlar, analiz, başyazı, söyleşi, röportaj, rəy, şərh, təhlil, müsahibə',
    'мнение, мнения, колонка, колонки, комментарий, аналитика, редакционная статья, интервью, авторская колонка, разбор, думка, думки, аналітика, колонки',
    'opinia, opinie, komentarz, felieton, felietony, wywiad, publicystyka, názory, názor, komentář, komentáře, rozhovor, vélemény',
    'կարծիք, վերլուծություն, մեկնաբանություն, հարցազրույց, აზრი, მოსაზრება, ანალიზი, ბლოგი, ინტერვიუ',
    'نظر, یادداشت, سرمقاله, تحلیل, گفتگو, رأي, الرأي, آراء, مقالات, مقال, تحليل, افتتاحية, کالم, اداریہ, بلاگ, تجزیہ',
    'राय, विचार, संपादकीय, ブログ, 社説, 論説, オピニオン, 解説, コラム, 评论, 社论, 观点, 時評, 言论, 评论员文章, 사설, 오피니언, 칼럼, 기고',
  ].flatMap((line) => line.split(', ')),
);

/** The page's own word for its type, as it writes it; undefined where the value is a subject or a place. */
export function articleTypeWord(value: string): string | undefined {
  for (const part of [value, ...value.split(/\s*[|/>»·•:,]\s*/u)]) {
    const text = part.replace(/\s+/gu, ' ').trim();
    if (text !== '' && text.length <= 40 && words.has(text.toLowerCase())) return text;
  }
  return undefined;
}
