/**
 * Text width without a canvas, because the layout also runs where no font is available. It ignores kerning, an error
 * of about a pixel per name.
 */

/** Advance widths of Inter in thousandths of its size: two base-36 digits per letter, in the order of `LETTERS`. */
const LETTERS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~–—’‘“”…·éèüöäñçßíáóõ';

const WIDTHS: Readonly<Record<string, string>> = {
  '450':
    '7m88dchohwrfi08ia7a7e7ih88ct88a5hqbfh1hai3gmhdfshchd888lihihihefr2jfi8kck2gqgekrko7jfxiwfpp8kzlahslbhyhwi1kmjfrmj7j4hna7a5a7d6cr96foh3fyh3g9afh4gl6v6vfe6voigkgqh3h3amet99glfsmwfcftfgc29fc2ihdwrs7h7hcpcoon88g9g9glgqfogkfyhb6vfogqgq',
  '500':
    '7f8gdqhrhyrli58pa9a9ehij8fcu8faahybjh4hfi8grhifvhhhi8f8rijijijenrajpi9kdk2grgdkskp7kfzj4fppdl0lbhuldi0hyi5kkjprvjhjchta9aaa9d9cv9dfsh6g1h6gbajh8gq7070fj70oogqgsh6h6arez9ggqfzn1fhfzfjc89mc8ijdwrs7p7pd6d3pa8fgbgbgqgsfsgqg1hi70fsgsgs',
  '550':
    '778pe5hti0rria8vababeqim8ncw8nafi4bnh8hjidgvhnfyhnhn8n8yimimimevrjjyiakfk2gsgcktkp7mg2jbfpphl2lchwlfi2i0i9kijys3jqjlhyabafabdbcy9kfvh9g4h9gdaohbgv7575fo75ouguguh9h9awf49ngvg5n6fng6fncg9scgimdwrs7y7ydmdipx8ngdgdgvgufvgug4hp75fvgugu',
  '600':
    '708xejhwi2rwif92adadf0ip8vcx8vajicbrhbhoiih0hsg0hshs8v95ipipipf3rrk8ibkhk2gtgcktkq7pg4jjfppml3ldhxlhi4i2ickgk8sck0jti4adajadddd19rfyhcg7hcgfathdh07a7aft7ap0h0gxhchcb1f99th0gbnbftgcfqcn9zcnipdwrs8686e3dxqk8vgfgfh0gxfyh0g7hw7afygxgx',
  '650':
    '6s96exhyi5s2ij99afaff9is92cz92aoijbvhehtinh5hxg3hyhx929cisisisfbs0khidkik2gugbkukq7rg6jrfpprl5lehylji7i5igkekhslk9k2iaafaoafdgd59yg1hfg9hfgiayhhh67f7ffz7fp6h5gzhfhfb6ffa0h6ghnhfzgjftcua5cuisdwrs8e8eejedr792gigih6gzg1h5g9i27fg1gzgz',
  'italic 450':
    '7m88dchohvrfj68ia7a6e7ih87cu87a5hqbfh1hai4glhcfthbhc888kihihihefr1jfi8kbk1gsgekrko7jfxiwfpp8kzlahslahyhvi2kmjfrmj7j4hoa7a4a7d6cr95h5h4fzh4g2ajh4gl6w6vff6voiglgrh4h4amet9aglfsmwfcftfgc29fc2ihdxrt8l8ldtdsom87g2g2glgrh5glfzhb6wh5grgr',
};

/** Width of letters outside the table: about that of a capital. Hangul and Han are square. */
const DEFAULT_WIDTH = 600;
const FULL_WIDTH = 1000;
const FULL_WIDTH_FROM = 0x1100;

const tables = new Map<string, Map<string, number>>();

function tableOf(face: string): Map<string, number> {
  const known = tables.get(face);
  if (known) return known;
  const digits = WIDTHS[face] ?? WIDTHS['450'] ?? '';
  const table = new Map(
    [...LETTERS].map((letter, at) => [letter, Number.parseInt(digits.slice(2 * at, 2 * at + 2), 36)]),
  );
  tables.set(face, table);
  return table;
}

/**
 * Width of one line in pixels.
 * @param font as in CSS without the family, such as "650 12px" or "italic 450 11.5px"
 * @param spacing in pixels after each letter
 */
export function textWidth(text: string, font: string, spacing: number): number {
  const [, face = '450', size = '11.5'] = /^(.*) ([\d.]+)px$/.exec(font) ?? [];
  const table = tableOf(face);
  let width = 0;
  for (const letter of text) {
    const own =
      table.get(letter) ?? ((letter.codePointAt(0) ?? 0) >= FULL_WIDTH_FROM ? FULL_WIDTH : DEFAULT_WIDTH);
    width += (own * Number(size)) / 1000 + spacing;
  }
  return width;
}
