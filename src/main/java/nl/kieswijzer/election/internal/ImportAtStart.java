package nl.kieswijzer.election.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.pack.PackFiles;
import nl.kieswijzer.election.pack.PackFolder;
import nl.kieswijzer.election.pack.PackResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Publishes, before the first visitor can come in, what is stored, what is packaged and what the content folder holds. */
@Component
class ImportAtStart implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(ImportAtStart.class);
    private static final String PACKAGED = "classpath*:content/*/edition.yaml";

    private final ContentImport contentImport;
    private final ResourcePatternResolver resources;
    private final ContentProperties properties;

    ImportAtStart(ContentImport contentImport, ResourcePatternResolver resources, ContentProperties properties) {
        this.contentImport = contentImport;
        this.resources = resources;
        this.properties = properties;
    }

    @Override
    public void afterSingletonsInstantiated() {
        contentImport.publishStored();
        // A pack in the folder takes the place of a packaged one of the same edition; else each start would add two
        // revisions.
        Map<EditionId, Edition> editions = new LinkedHashMap<>();
        List<PackFiles> packs = new ArrayList<>(packaged());
        packs.addAll(inFolder());
        for (PackFiles pack : packs) {
            if (contentImport.check(pack) instanceof PackResult.Sound(Edition edition)) {
                editions.put(edition.id(), edition);
            }
        }
        editions.values().forEach(contentImport::publish);
    }

    private List<PackFiles> packaged() {
        try {
            List<PackFiles> packs = new ArrayList<>();
            for (Resource edition : resources.getResources(PACKAGED)) {
                packs.add(PackFiles.beside(edition));
            }
            return packs;
        } catch (IOException unreadable) {
            log.error("The packaged content can't be read: {}", unreadable.toString());
            return List.of();
        }
    }

    private List<PackFiles> inFolder() {
        if (properties.content().isBlank()) {
            return List.of();
        }
        Path folder = Path.of(properties.content());
        try {
            List<PackFiles> packs = PackFolder.packsIn(folder);
            if (packs.isEmpty()) {
                log.error("kieswijzer.content={} holds no pack: no edition.yaml in it or one folder below.", folder);
            }
            return packs;
        } catch (IOException unreadable) {
            log.error(
                    "kieswijzer.content={} can't be read ({}); nothing was imported from it.",
                    folder,
                    unreadable.toString());
            return List.of();
        }
    }
}
