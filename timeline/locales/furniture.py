"""What stands round an article and is no part of it, in any language: how related articles, captions and credits begin. Lower case."""

RELATED = (
    "lire aussi", "à lire aussi", "lire également", "à lire également", "voir aussi", "à voir aussi", "sur le même sujet", "sur le même thème", "pour aller plus loin",
    "relire", "notre dossier", "articles liés", "à lire", "lire notre article", "écouter aussi", "dans la même rubrique", "nos derniers articles",
    "read more", "read also", "see also", "also read", "related", "related articles", "related stories", "related story", "related news", "related topics", "more on this story",
    "further reading", "recommended", "recommended reading", "you may also like", "you might also like", "don't miss", "read next", "most read", "most popular",
    "more from", "more stories", "our earlier coverage", "keep reading", "in case you missed it", "top stories", "read the full story",
    "auch interessant", "lesen sie auch", "lesen sie mehr", "mehr zum thema", "mehr dazu", "zum thema", "das könnte sie auch interessieren", "weitere artikel", "weiterlesen",
    "siehe auch", "meistgelesen", "passend dazu", "mehr lesen", "lesetipp", "aus dem archiv",
    "lee también", "lea también", "leer más", "lea más", "le puede interesar", "te puede interesar", "también te puede interesar", "ver también", "véase también", "más información",
    "noticias relacionadas", "artículos relacionados", "sobre este tema", "lo más leído", "relacionado", "más sobre este tema",
    "leggi anche", "leggi di più", "vedi anche", "potrebbe interessarti", "potrebbe interessarti anche", "articoli correlati", "notizie correlate", "per approfondire",
    "approfondimenti", "sullo stesso argomento", "i più letti", "guarda anche",
    "leia também", "leia mais", "veja também", "saiba mais", "notícias relacionadas", "artigos relacionados", "lees ook", "lees meer", "zie ook", "meer over dit onderwerp",
)  # fmt: skip
"""Before a reference to another article, or above a list of them."""

CAPTIONS = (
    "photo", "photos", "image", "images", "picture", "pictured", "caption", "illustration", "video", "graphic", "file photo", "archive photo", "vidéo", "légende", "infographie",
    "photo d'archives", "image d'illustration", "crédit photo", "crédits photo", "crédit", "crédits", "credit", "photo credit", "image credit",
    "foto", "fotos", "bild", "bilder", "symbolbild", "symbolfoto", "archivbild", "archivfoto", "grafik", "bildquelle", "bildnachweis", "imagen", "imágenes", "foto de archivo",
    "vídeo", "gráfico", "pie de foto", "immagine", "didascalia", "foto d'archivio", "crediti", "fotografía", "fotografia", "imagem", "legenda", "beeld",
)  # fmt: skip
"""Before a colon at the beginning of a caption, or before the credit that ends one."""

BYLINES = (
    "by", "par", "propos recueillis par", "von", "por", "di", "door", "reporting by", "editing by", "edited by", "avec afp", "text", "texte",
)  # fmt: skip
"""Before the author's name, on a line of their own."""

ABOUT_ITSELF = (
    "this article was", "this article has been", "this story was", "this story has been", "this post was", "this page was", "this report was first", "this version corrects",
    "an earlier version of this", "a previous version of this", "correction:", "corrections:", "editor's note", "note to readers",
    "cet article a été", "cet article est paru", "cet article est initialement", "ce texte a été publié", "ce texte est paru", "une version précédente", "une première version de", "erratum", "rectificatif",
    "note de la rédaction", "correctif",
    "dieser artikel wurde", "dieser artikel ist", "dieser beitrag wurde", "dieser beitrag ist", "dieser text wurde", "dieser text erschien", "in einer früheren version", "korrektur:", "anmerkung der redaktion",
    "hinweis der redaktion",
    "este artículo fue", "este artículo ha sido", "este artículo se publicó", "una versión anterior de", "corrección:", "nota de la redacción", "nota del editor", "fe de errores",
    "questo articolo è stato", "questo articolo è apparso", "una versione precedente di", "correzione:", "nota della redazione", "errata corrige",
    "este artigo foi", "uma versão anterior", "nota da redação", "dit artikel is", "dit artikel werd", "een eerdere versie",
)  # fmt: skip
"""How a sentence begins that speaks of the article, not of the world."""
