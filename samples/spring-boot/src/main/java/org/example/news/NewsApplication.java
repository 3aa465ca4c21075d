package org.example.news;

import org.onrecord.NewsIndex;
import org.onrecord.search.Hit;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.SearchRequest;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Searches the index that is packed into the application itself. */
@SpringBootApplication
public class NewsApplication {

  public static void main(String[] args) {
    SpringApplication.run(NewsApplication.class, args);
  }

  @Bean(destroyMethod = "close")
  NewsIndex index() {
    return NewsIndex.openReadOnly(getClass().getClassLoader(), "onrecord-reference");
  }

  @Bean
  ApplicationRunner search(NewsIndex index) {
    return arguments -> {
      String words = String.join(" ", arguments.getNonOptionArgs());
      for (Hit hit : index.search(SearchRequest.of(words).limit(3))) {
        System.out.println(hit.rank() + ". " + hit.article().title());
        for (QuoteHit quote : hit.quotes()) {
          System.out.println("   " + quote.speakerName().orElse("unattributed") + ": " + quote.text());
        }
      }
    };
  }
}
