<?php

declare(strict_types=1);

// What the gallery needs in the frontend (TYPO3 12.4 or later). Put the address of your gallery here. Licence: Apache-2.0.

use TYPO3\CMS\Core\Security\ContentSecurityPolicy\Directive;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\Mutation;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\MutationCollection;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\MutationMode;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\Scope;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\UriValue;
use TYPO3\CMS\Core\Type\Map;

$gallery = new UriValue('https://gallery.example');

return Map::fromEntries([
    Scope::frontend(),
    new MutationCollection(
        new Mutation(MutationMode::Extend, Directive::ScriptSrc, $gallery),
        new Mutation(MutationMode::Extend, Directive::ConnectSrc, $gallery),
        new Mutation(MutationMode::Extend, Directive::ImgSrc, $gallery),
        new Mutation(MutationMode::Extend, Directive::StyleSrc, $gallery),
    ),
]);
