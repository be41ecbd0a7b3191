// Made by `npm run make:advances` from Schibsted Grotesk and Pretendard. Do not edit by hand.

export const WEIGHTS = [450, 600, 700, 800] as const;

/** The characters of the table, in the order of the widths. */
export const CHARACTERS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~‘’“”–—·¶…×é';

/** Width of each character in thousandths of an em, by weight. */
export const ADVANCES: Record<(typeof WEIGHTS)[number], readonly number[]> = {
  '450': [
    248, 246, 359, 663, 569, 858, 687, 202, 314, 314, 438, 635, 269, 484, 284, 449, 614, 352, 576,
    580, 590, 585, 598, 536, 583, 597, 284, 272, 635, 635, 635, 534, 890, 706, 649, 705, 702, 588,
    564, 719, 724, 363, 543, 668, 550, 877, 734, 770, 623, 770, 641, 618, 650, 679, 683, 945, 664,
    628, 601, 317, 449, 317, 635, 500, 500, 557, 595, 556, 595, 576, 345, 558, 572, 248, 276, 559,
    267, 878, 586, 599, 595, 595, 409, 517, 345, 586, 561, 821, 565, 556, 510, 332, 244, 332, 635,
    269, 269, 472, 472, 500, 1000, 284, 668, 739, 635, 576,
  ],
  '600': [
    227, 265, 382, 694, 586, 888, 691, 213, 333, 333, 420, 635, 282, 473, 295, 466, 624, 381, 587,
    592, 611, 602, 607, 554, 600, 608, 295, 285, 635, 635, 635, 551, 907, 724, 666, 712, 721, 598,
    575, 726, 740, 398, 568, 701, 566, 910, 752, 769, 650, 769, 667, 635, 671, 700, 700, 980, 704,
    645, 619, 342, 466, 342, 635, 500, 500, 579, 613, 571, 613, 587, 358, 569, 589, 268, 291, 586,
    284, 897, 603, 605, 614, 613, 436, 532, 365, 603, 585, 854, 588, 585, 528, 347, 260, 347, 635,
    282, 282, 506, 506, 500, 1000, 295, 717, 786, 635, 587,
  ],
  '700': [
    210, 281, 400, 719, 600, 911, 695, 221, 348, 348, 406, 635, 292, 463, 304, 479, 632, 404, 597,
    603, 627, 616, 616, 568, 612, 617, 304, 296, 635, 635, 635, 564, 922, 738, 679, 717, 736, 605,
    584, 730, 753, 426, 589, 726, 579, 936, 768, 768, 672, 768, 689, 648, 689, 718, 714, 1008, 735,
    659, 634, 362, 479, 362, 635, 500, 500, 596, 628, 583, 627, 597, 370, 579, 604, 284, 303, 607,
    298, 913, 617, 611, 628, 628, 458, 544, 380, 617, 604, 880, 606, 609, 542, 360, 273, 359, 635,
    292, 292, 533, 533, 500, 1000, 304, 756, 824, 635, 597,
  ],
  '800': [
    192, 297, 418, 746, 614, 936, 699, 230, 364, 364, 392, 635, 304, 454, 314, 494, 640, 429, 606,
    614, 645, 631, 624, 583, 626, 626, 314, 307, 635, 635, 635, 578, 937, 754, 693, 723, 752, 614,
    594, 735, 767, 456, 610, 753, 593, 962, 783, 767, 695, 767, 712, 663, 707, 736, 729, 1038, 769,
    673, 650, 383, 494, 383, 635, 500, 500, 614, 644, 595, 643, 606, 381, 588, 618, 301, 315, 630,
    313, 929, 632, 617, 644, 644, 481, 557, 396, 632, 625, 908, 626, 634, 558, 373, 287, 373, 635,
    304, 304, 561, 561, 500, 1000, 314, 796, 864, 635, 606,
  ],
};

/** Every Hangul syllable is this wide, in thousandths of an em, in every weight. */
export const HANGUL_ADVANCE = 864;

/** Kerning in hundredths of an em: value → pairs of characters, written one after another. */
export const KERNING: Record<string, string> = {
  '2': 'AZBCBGBOBQBSBUBdBqCSDdDqFTGCGGGOGQGSGdGqJUJfOdOqQdQqSSSdSqTTUUWibCbGbObQbcbeboedeqh,h.hChGhMhOhQhdhqlModoqpCpGpOpQpcpepo',
  '3': 'AADCDGDODQIIOCOGOOOQQCQGQOQQWWZIbdbqg,pdpq',
  '4': 'E,t,',
  '6': 'A,',
  '-9': ',--,-..-AVAYK-LvLyTdTmTnTpTqTrTsTuTvTxVAYAYdYqYsbTbYhTkTmTmYnTnYpTpYqTsTsYxT’-',
  '-13': ',‘,’.Y.‘.’P,P.T,Y,Y.‘,‘.',
  '-4': '---f-v-y...tAwD,D.DTDXDYE-EvEyFgFmFnFpFrIvKCKGKOKQKcKeKoKtKuLCLGLOLQLUO,O.OTOXOYQ,Q.QTQXQYR-TCTGTOTQTtVuVxVzWgXCXGXOXQXcXeXtXuX‘YCYGYJYOYQYtZvaWb‘b’c’eXfJh’kVl-p‘p’q’rIrjs’uTu’v-vIw,wAwJwZxVy-yIzV‘d‘g‘m‘n‘p‘q‘r‘s’u',
  '-5': '-A-W-j-t.wA-AWFaFxFzK‘LtPJVmVnVpVrW-WAXoXwYvYwYye‘f,f-fAhVm‘m’n‘n’oXo‘o’qVrYt-tTtYuVvYvZw.wXwYyYyZz-‘a‘c‘e‘o’m’n’p’r',
  '-2': '-B-D-E-F-H-K-L-M-N-P-R-U-g-l-s-u.c.e.f.j.l.o.uACAGAOAQAUAfAjB-BTBYC.CTCXCYCgCjDADZDjEcEeEfEoEtEuFSFdFqFwF‘GVH-IcIeIoItIuI‘J,J-J.KSKfKjKmKnKpKrKsLSLbLdLhLiLkLlLmLnLpLqLrLsM-MYM‘M’N-OAOZOjPXPaPcPePgPjPoQAQZQjRJS-SYS’TSTjT‘U-UAVSVwVyWJWdWqWuWxWzXJXSXaXfXjXmXnXpXrXsX’YMYfYjY‘ZCZGZOZQZdZmZnZpZqZrZsZtZuZ‘ajatawb.bWbjbxcxdjeIejeveye’fafdfgfmfnfpfqfrfsgJgTgYg’hWj-kJkWkdkqksk‘lTlVlYlvlyl‘l’m-mXmjmvmyn-nXnjnvnyo,o.oIoZojovoyozp.pWpjpxqXqjrBrDrErFrHrKrLrMrNrPrRrWrbrdrhrkrlrmrnrprqrrrsrusXsjsxtJtVtctetjtouXvavcvevgvowVwjxJxWxdxqxsyaycyeygyozJzWzczezjzoz’‘M‘S‘X‘u‘z’C’G’M’O’Q’S’Z’v’w',
  '-6': '-I-z.WAvAyI-KwLwVdVqVsW,W.XvXyYuYxYza‘a’bVcVf.kYoTpVr-rXrZsVvAvJvXxYyAyJyXzY’J’d’g’q',
  '-7': '-J-V-x-’KyLWV-VaVcVeVgYmYnYpYraVeVmVnVqYrTuYv,wTx-y,‘J’c’e’o',
  '-3': '-S-a-b-h-i-k-m-n-p-r-w.C.G.O.Q.UAtC-DVEwE‘F-FJFcFeFoFsFuFvFyGTGYIwIyKdKqK’LcLeLfLjLoLuOVP-PZQVTJTfU,U.VCVGVJVOVQVvWaWcWeWmWnWoWpWrWsXdXqYSZcZeZoZwZya-avaybXc-cWcXcjc‘d-eTeWexfcfefjfog-h‘i-kckekjkok’mWnWoWoxpXq-qWq‘rVrarcrergros-sWs‘u-uWu‘vVvjw-wIxcxexjxox’yVyj‘Z‘j‘x’j’x’z',
  '-14': '-T.TLTL‘L’T-T.’,’.',
  '-10': '-XATA‘A’TATaTgX-YaYcYeYgYoZ-aTaYcTcYeYoY‘A',
  '-11': '-Y.VF,TcTeToV,V.Y-',
  '-8': '-Z-‘.v.yFAKvPATwTyTzVohYk-oVrArJv.vTy.yTzT‘-’a’s',
  '-12': 'F.LVLYr,r.’A',
  '-16': 'L-',
};
